import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { bulletinEvent } from '../../shared/contract/events.ts';
import { docxOf, utf8 } from '../unit/document/files.ts';
import { excerpt, htmlOf, wordBodyOf } from './excerpts.ts';
import { damaged, edited } from './mutations.ts';
import { type Taken, takeIn } from './take-in.ts';

const INPUTS = Number(process.env.BANTIN_FUZZ_INPUTS ?? 1_000) / 10;

const sample = (file: string): Uint8Array =>
  readFileSync(new URL(`../../samples/wards/${file}`, import.meta.url));

/**
 * What holds of every upload: one receipt, and one for each file in it if it is an archive; for each a page on which
 * nothing runs, and an event that says the same unless it was only unpacked.
 */
function expectTold({ receipts, pages, reports, events, failures }: Taken): void {
  expect(failures).toBe(0);
  const keys = receipts.map(({ version }) => version.key);
  expect(new Set(keys).size).toBe(keys.length);
  const [upload, ...more] = receipts.filter(({ version }) => !version.key.includes('!/'));
  if (upload === undefined || more.length > 0) throw new Error(`${more.length} receipts more, or none`);
  const ends =
    upload.status === 'unpacked' ? ['unpacked', 'published', 'rejected'] : ['published', 'rejected'];
  for (const { status } of receipts) expect(ends).toContain(status);
  if (upload.status !== 'unpacked') expect(receipts).toHaveLength(1);
  expect(reports).toHaveLength(receipts.filter(({ status }) => status === 'published').length);
  expect(events).toHaveLength(receipts.filter(({ status }) => status !== 'unpacked').length);
  for (const event of events) bulletinEvent.parse(event);
  expect(pages).toHaveLength(receipts.length);
  for (const page of pages) expectQuiet(page);
}

/** No element, attribute or address on the page that could run or fetch something. */
function expectQuiet(page: string): void {
  const { document } = parseHTML(page);
  const elements = [...document.querySelectorAll('*')];
  const names = new Set(elements.map(({ localName }) => localName));
  for (const name of ['script', 'iframe', 'object', 'embed', 'img', 'link', 'form', 'svg', 'a', 'base'])
    expect(names, name).not.toContain(name);
  for (const { attributes } of elements)
    for (const { name } of [...attributes])
      expect(['lang', 'charset', 'http-equiv', 'content', 'name', 'class']).toContain(name);
}

const campaign = (file: fc.Arbitrary<Uint8Array>, inputs = INPUTS): Promise<void> =>
  fc.assert(
    fc.asyncProperty(file, async (bytes) => expectTold(await takeIn(bytes))),
    { numRuns: Math.ceil(inputs) },
  );

describe('any bytes give one receipt', () => {
  /** How files of many kinds begin. */
  const SIGNS = [
    ...[
      '',
      'PK\x03\x04',
      'PK\x05\x06',
      '%PDF-1.7\n',
      '{\\rtf1',
      '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
      '\xff\xfe',
    ],
    ...[
      '\xfe\xff',
      '\xef\xbb\xbf',
      '<html><body>',
      '<?xml version="1.0"?>',
      'BM',
      'GIF89a',
      '\x89PNG\r\n',
      'II*\0',
    ],
    'MIME-Version: 1.0\nContent-Type: multipart/',
  ];
  test('made by chance, behind the sign of a format or not', () =>
    campaign(
      fc
        .tuple(fc.constantFrom(...SIGNS), fc.uint8Array({ maxLength: 600 }))
        .map(([sign, bytes]) => Buffer.concat([Buffer.from(sign, 'latin1'), bytes])),
      2 * INPUTS,
    ));

  test.each([
    ['text', edited(excerpt).map(utf8)],
    ['HTML', edited(excerpt.map(htmlOf)).map(utf8)],
    ['a Word document, its words changed', edited(excerpt).map((text) => docxOf(wordBodyOf(text)))],
    ['a Word document, its markup changed', edited(excerpt.map(wordBodyOf)).map((body) => docxOf(body))],
  ])('of a bulletin that was changed, as %s', (_, file) => campaign(file));

  test.each([
    ['DOCX', '30682/bao-cao-9-thang-2024-thoai-giang.docx'],
    ['PDF', '30769/bao-cao-quy-3-2025-ha-tien.pdf'],
    ['PDF with a password', '30544/bao-cao-thang-8-co-mat-khau.pdf'],
  ])('of a sample that was damaged: %s', (_, file) =>
    campaign(damaged(fc.constant(sample(file))), INPUTS / 4),
  );
});

describe('markup in a bulletin', () => {
  const HOSTILE = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "'-alert(1)-'",
    '</style><script>1</script>',
    '<!--',
    '&lt;script&gt;',
    '{{7*7}}',
    'javascript:alert(1)',
  ];
  test('stays text on the receipt, wherever it stands', async () => {
    await fc.assert(
      fc.asyncProperty(excerpt, fc.constantFrom(...HOSTILE), fc.nat(900), async (text, hostile, at) => {
        const written = text.slice(0, at) + hostile + text.slice(at);
        expectTold(await takeIn(utf8(written), `wards/30307/${hostile.replaceAll('/', '')}.txt`));
      }),
      { numRuns: Math.ceil(INPUTS) },
    );
  });
});
