import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { threadedReader } from '../../../functions/reading/threaded-reader.ts';
import { readDocument } from '../../../shared/document/read-document.ts';
import { docxOf, drawnPdfOf, utf8 } from '../document/files.ts';

const SAMPLES = new URL('../../../samples/wards/', import.meta.url);
const sample = (file: string): Uint8Array => readFileSync(new URL(file, SAMPLES));

describe('a thread that reads files', () => {
  const { read, stop } = threadedReader();
  afterAll(stop);

  it.each([
    '30307/so-ket-6-thang-2024-my-binh.txt',
    '30376/tong-ket-2025.html',
    '30682/bao-cao-9-thang-2024-thoai-giang.docx',
    '30769/bao-cao-quy-3-2025-ha-tien.pdf',
  ])('%s is read as without it', async (file) => {
    expect(await read(sample(file))).toEqual(await readDocument(sample(file)));
  });

  it('takes files in turn, and each has its own answer', async () => {
    const ends = await Promise.allSettled([
      read(utf8('Thu 5 tỷ')),
      read(new Uint8Array()),
      read(utf8('Chi 6 tỷ')),
    ]);
    expect(ends.map((end) => (end.status === 'fulfilled' ? end.value.text : end.reason.reason))).toEqual([
      'Thu 5 tỷ',
      'empty-file',
      'Chi 6 tỷ',
    ]);
  });
});

describe('a file that is too much', () => {
  const FILES = 'Thu ngân sách 5 tỷ đồng.';
  /** 60,000 runs in one paragraph: more than a small heap holds. */
  const large = docxOf(`<w:p>${'<w:r><w:t>a</w:t></w:r>'.repeat(60_000)}</w:p>`);
  const forms = drawnPdfOf(Array.from({ length: 150 }, () => '0 0 m 9 9 l S\n'.repeat(20_000)));

  it('for the memory of its thread is refused, and the next one is read', async () => {
    const { read, stop } = threadedReader(24);
    await expect(read(large)).rejects.toMatchObject({ reason: 'too-complex' });
    expect((await read(utf8(FILES))).text).toBe(FILES);
    await stop();
  });

  it('for its time is refused, and the next one is read', async () => {
    const { read, stop } = threadedReader();
    await expect(read(forms, 100)).rejects.toMatchObject({ reason: 'too-complex' });
    expect((await read(utf8(FILES))).text).toBe(FILES);
    await stop();
  });
});
