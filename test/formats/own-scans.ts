import { readFileSync } from 'node:fs';
import { renderPage } from '../../shared/document/readers/render-page.ts';
import { turned } from '../../shared/document/scan/bitmap.ts';
import { pngOfBitmap, SCAN, tiffOfBitmaps } from '../unit/ocr/sample.ts';
import { OWN_FOLDER } from './own-samples.ts';
import type { Sample } from './samples.ts';

/** Our own words as scans: the shipped one, and the bulletin of test/fixtures/formats as other programs save them. */
export async function ownScans(): Promise<readonly Sample[]> {
  const fileOf = (name: string) => readFileSync(new URL(name, OWN_FOLDER));
  const page = await renderPage(fileOf('bulletin.pdf'), 1);
  const blank = { width: 400, height: 400, pixels: new Uint8Array(160_000).fill(255) };
  return [
    { name: 'scan.pdf', bytes: SCAN },
    { name: 'photo.jpg', bytes: fileOf('photo.jpg') },
    { name: 'on-its-side.png', bytes: pngOfBitmap(turned(page, 3)) },
    { name: 'upside-down.tif', bytes: tiffOfBitmaps([blank, turned(page, 2)]) },
  ];
}
