import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decide } from '../../../functions/ingest/decide.ts';
import { readVersion } from '../../../functions/ingest/read-version.ts';
import { receiptPage } from '../../../functions/ingest/receipt-page.ts';
import { readWithScans } from '../../../functions/ocr/read-scans.ts';
import { loadOffice } from '../../../shared/area/offices.ts';
import { LIMITS } from '../../../shared/contract/limits.ts';
import { REASONS, type ReasonCode } from '../../../shared/contract/reasons.ts';
import { openArchive } from '../../../shared/document/open-archive.ts';
import { extractReport } from '../../../shared/extract-report.ts';
import { docxOf, utf8, zipOf } from '../document/files.ts';
import { bitmapOf, pngOf } from '../document/scan/pictures.ts';
import { pngOfBitmap, scribble, tiffOfBitmaps } from '../ocr/sample.ts';
import * as world from './world.ts';

const sample = (file: string): Uint8Array =>
  readFileSync(new URL(`../../../samples/wards/${file}`, import.meta.url));

const BLANK = bitmapOf(200, 100, () => false);

interface Example {
  readonly what: string;
  readonly bytes: Uint8Array;
  readonly key?: string;
}

/** For every reason a file that an office, or somebody else, may upload. */
const EXAMPLES: Readonly<Record<ReasonCode, Example>> = {
  'empty-file': { what: 'a file without bytes', bytes: new Uint8Array() },
  'too-large': { what: 'a film', bytes: new Uint8Array(LIMITS.uploadBytes + 1) },
  'too-complex': { what: 'a page nested without end', bytes: utf8(`<html>${'<div>'.repeat(1_000)}x`) },
  encrypted: { what: 'a PDF with a password', bytes: sample('30544/bao-cao-thang-8-co-mat-khau.pdf') },
  unreadable: { what: 'a Word file that was cut off', bytes: docxOf('<w:p/>').subarray(0, 400) },
  'unsupported-format': { what: 'slides', bytes: zipOf([{ name: 'ppt/presentation.xml', content: '<p/>' }]) },
  'nested-archive': {
    what: 'a zip, where it is itself in a zip',
    bytes: zipOf([{ name: 'a.zip', content: zipOf([{ name: 'b.txt', content: 'Thu' }]) }]),
    key: 'wards/30307/a.zip!/a.zip',
  },
  'no-text': { what: 'a Word file without a word', bytes: docxOf('<w:p/>') },
  'unsupported-image': { what: 'a moving picture', bytes: Buffer.from('GIF89a\x01\0\x01\0\0\0\0', 'latin1') },
  'too-many-pages': {
    what: 'a fax of 31 pages',
    bytes: tiffOfBitmaps(Array.from({ length: LIMITS.ocrPages + 1 }, () => BLANK)),
  },
  'too-many-pixels': { what: 'a map of a whole province', bytes: pngOf({ width: 10_000, height: 4_001 }) },
  'no-text-in-image': { what: 'a photo of paper', bytes: pngOfBitmap(BLANK) },
  illegible: { what: 'a letter by hand', bytes: pngOfBitmap(scribble(600, 260)) },
  'not-a-bulletin': { what: 'a football story', bytes: sample('30301/chung-ket-bong-da.txt') },
  'state-secret': { what: 'a secret', bytes: utf8('TỐI MẬT\nUBND phường Bình Đức báo cáo quý II/2024') },
  'key-outside-wards': { what: 'a file outside of every folder', bytes: utf8('Thu'), key: 'bao-cao.txt' },
  'unknown-office': { what: 'a folder of no office', bytes: utf8('Thu'), key: 'wards/00001/bao-cao.txt' },
};

const core = {
  readDocument: (bytes: Uint8Array) => readWithScans(bytes),
  openArchive,
  extractReport,
  loadOffice,
};

/** What is found in a file; of a zip, in the first file of it, as a member is read. */
async function find({ bytes, key = 'wards/30307/bao-cao' }: Example) {
  const version = { ...world.memoryObjects().upload(key, 'x'), size: bytes.byteLength };
  const inner = key.includes('!/') ? await (await openArchive(bytes))?.[0]?.open() : bytes;
  const objects = { read: async () => ({ status: 'read', bytes: inner ?? bytes }) as const };
  const own = key.includes('!/') ? { ...core, openArchive: async () => undefined } : core;
  return { version, finding: await readVersion(version, false, { core: own, objects }) };
}

describe('a reason to refuse a file', () => {
  it.each(Object.entries(EXAMPLES))('%s', async (code, example) => {
    const { version, finding } = await find(example);
    expect(finding).toMatchObject({ status: 'rejected', reason: code });
    const { receipt } = decide(version, finding, undefined, '2026-03-02T01:00:01.000Z');
    const { vi, en } = REASONS[code as ReasonCode];
    const page = receiptPage(receipt);
    for (const sentence of [vi, en])
      expect(page).toContain(sentence.replaceAll('<', '&lt;').replaceAll('>', '&gt;'));
  });

  it.each(Object.entries(REASONS))(
    '%s says what is wrong and what to do, in one sentence of each language',
    (_, { vi, en }) => {
      expect(vi).toMatch(/^\p{Lu}[^:]+: [^:]+\.$/u);
      expect(en).toMatch(/^\p{Lu}.+[:;] .+\.$|^\p{Lu}.+ and .+\.$/u);
    },
  );
});
