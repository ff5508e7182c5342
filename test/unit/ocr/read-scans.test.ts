import { describe, expect, test } from 'vitest';
import { openPages } from '../../../functions/ocr/page-reader.ts';
import { readWithScans } from '../../../functions/ocr/read-scans.ts';
import { turned } from '../../../shared/document/scan/bitmap.ts';
import { drawnPdfOf, utf8 } from '../document/files.ts';
import { bitmapOf } from '../document/scan/pictures.ts';
import { excerpt, pngOfBitmap, SCAN, scribble, tiffOfBitmaps } from './sample.ts';

/** The engines themselves, on few lines: a page takes seconds, and longer where the machine is busy. */
describe('the engines', { timeout: 120_000 }, () => {
  test('read a picture that lies on its side, and the pages of a TIFF each', async () => {
    const picture = await excerpt();
    const sideways = await readWithScans(pngOfBitmap(turned(picture, 1)));
    expect(sideways.text).toContain('17,64 tỷ đồng, đạt 58,8% dự toán năm');
    expect(sideways).toMatchObject({ mediaType: 'image/png', pages: 1 });
    expect(sideways.recognized?.every(({ confidence }) => confidence > 0)).toBe(true);

    const half = picture.height / 2;
    const lower = { ...picture, height: half, pixels: picture.pixels.slice(half * picture.width) };
    const blank = bitmapOf(200, 100, () => false);
    const heard: string[] = [];
    const pages = await readWithScans(tiffOfBitmaps([blank, lower]), (done, of) =>
      heard.push(`${done}/${of}`),
    );
    expect(pages.text).toContain('94,27%');
    expect(pages.blocks.every(({ place }) => place.page === 2)).toBe(true);
    expect(pages).not.toHaveProperty('lost');
    expect(heard).toEqual(['1/2', '2/2']);
  });

  test('a page without writing: no-text-in-image', async () => {
    const blank = pngOfBitmap(bitmapOf(300, 300, () => false));
    await expect(readWithScans(blank)).rejects.toMatchObject({ reason: 'no-text-in-image' });
  });

  test('handwriting: illegible', async () => {
    await expect(readWithScans(pngOfBitmap(scribble(600, 260)))).rejects.toMatchObject({
      reason: 'illegible',
    });
  });

  test('a page that takes too long is given up; the process lives, and the next page has a thread of its own', async () => {
    const pages = openPages(SCAN, 1);
    expect([await pages.read(1), await pages.read(1)]).toEqual([
      { status: 'unfinished' },
      { status: 'unfinished' },
    ]);
    await pages.close();
  });

  test('a picture on a page of a PDF that is too large is refused before it is decoded', async () => {
    const picture =
      '9 0 obj\n<< /Type /XObject /Subtype /Image /Width 7000 /Height 7000 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 4 >>\nstream\nabcd\nendstream\nendobj\n';
    const pdf = Buffer.from(drawnPdfOf(['q 500 0 0 500 0 0 cm /I Do Q'])).toString('latin1');
    const large = pdf
      .replace('/Font <<', '/XObject << /I 9 0 R >> /Font <<')
      .replace('xref\n', `${picture}xref\n`);
    await expect(readWithScans(Buffer.from(large, 'latin1'))).rejects.toMatchObject({
      reason: 'too-many-pixels',
    });
  });

  test('a file with words is read as ever', async () => {
    expect((await readWithScans(utf8('Thu ngân sách 5 tỷ đồng.'))).mediaType).toBe('text/plain');
  });
});
