import { readFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../shared/contract/limits.ts';
import { PermanentError } from '../../../shared/contract/permanent-error.ts';
import { openArchive } from '../../../shared/document/open-archive.ts';
import { docxOf, type Entry, paragraph, utf8, zipOf } from './files.ts';
import { refusalOf } from './reading.ts';

const reasonOf = async (act: () => Promise<unknown>) => {
  try {
    await act();
    return undefined;
  } catch (error) {
    if (error instanceof PermanentError) return error.reason;
    throw error;
  }
};
const text = (name: string, more: Partial<Entry> = {}): Entry => ({ name, content: 'Thu 5 tỷ', ...more });
/** "Thu 5 tỷ" on its way became "Thu 6 tỷ". */
const changed = (name: string, more: Partial<Entry> = {}): Entry => ({
  name,
  content: 'Thu 6 tỷ',
  claimedSum: crc32('Thu 5 tỷ'),
  isStored: true,
  ...more,
});
const many = (count: number): readonly Entry[] => Array.from({ length: count }, (_, i) => text(`${i}.txt`));

describe('a zip of files', () => {
  it('gives its files by name, and nothing that programs leave beside them', async () => {
    const members = await openArchive(
      zipOf([
        text('Biểu mẫu/biểu 1.txt'),
        text('b.txt'),
        text('Biểu mẫu/', { content: '' }),
        text('__MACOSX/._b.txt'),
        text('.DS_Store'),
        text('Biểu mẫu/Thumbs.db'),
        text('~$b.docx'),
      ]),
    );
    expect(members?.map(({ name }) => name)).toEqual(['Biểu mẫu/biểu 1.txt', 'b.txt']);
    expect(Buffer.from((await members?.[0]?.open()) ?? []).toString()).toBe('Thu 5 tỷ');
  });

  it.each([
    ['a Word document', docxOf(paragraph('Thu'))],
    ['a workbook', readFileSync(new URL('../../fixtures/formats/table.xlsx', import.meta.url))],
    ['an OpenDocument text', readFileSync(new URL('../../fixtures/formats/bulletin.odt', import.meta.url))],
    ['a text', utf8('Thu')],
  ])('is not seen in %s', async (_, bytes) => {
    expect(await openArchive(bytes)).toBeUndefined();
  });

  it.each([
    ['without any file', 'empty-file', zipOf([text('a/', { content: '' })])],
    ['with more files than an office sends', 'too-complex', zipOf(many(LIMITS.zipMembers + 1))],
    ['all of it with a password', 'encrypted', zipOf([text('a.txt', { isEncrypted: true })])],
    ['with a name that leads elsewhere', 'unreadable', zipOf([text('../../a.txt')])],
    ['with two files of one name', 'unreadable', zipOf([text('a.txt'), text('a.txt')])],
    ['cut off', 'unreadable', zipOf(many(3)).subarray(0, 80)],
    [
      'that claims to hold a bomb',
      'too-complex',
      zipOf([text('a.txt', { claimedSize: LIMITS.zipBytes + 1 })]),
    ],
  ])('%s is refused as a whole: %s', async (_, reason, bytes) => {
    expect(await reasonOf(() => openArchive(bytes))).toBe(reason);
  });

  it.each([
    ['with a password', 'encrypted', text('b.txt', { isEncrypted: true })],
    ['larger than an upload may be', 'too-large', text('b.txt', { claimedSize: LIMITS.uploadBytes + 1 })],
    ['that lies about its size', 'unreadable', text('b.txt', { claimedSize: 3 })],
    ['whose stored bytes were changed', 'unreadable', changed('b.txt')],
    ['whose bytes were changed and still inflate', 'unreadable', changed('b.txt', { isStored: false })],
  ])('refuses a file %s by itself: %s', async (_, reason, entry) => {
    const [good, bad] = (await openArchive(zipOf([text('a.txt'), entry]))) ?? [];
    expect(await reasonOf(async () => bad?.open())).toBe(reason);
    expect(await reasonOf(async () => good?.open())).toBeUndefined();
  });

  it('inside of another is not opened', async () => {
    expect(await refusalOf(zipOf([text('a.txt')]))).toBe('nested-archive');
  });
});
