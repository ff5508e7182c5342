import type { WrappedPdfiumModule } from '@embedpdf/pdfium';
import { LIMITS } from '../../contract/limits.ts';
import { PermanentError } from '../../contract/permanent-error.ts';
import { type Bitmap, LONGEST_SIDE } from '../scan/bitmap.ts';
import { withDocument } from './pdfium.ts';
import { BOX_BYTES, borrow, memoryOf } from './pdfium-memory.ts';

const POINTS_PER_INCH = 72;
/** The resolution that the recogniser reads best; finer pictures cost time and read no better. */
const DPI = 200;
/** FPDFBitmap_Gray, FPDF_ANNOT (stamps are annotations) and FPDF_GRAYSCALE. */
const GRAY = 1;
const ANNOTATIONS = 0x01;
const GRAYSCALE = 0x08;
const WHITE = 0xffffffff;
const PICTURE = 3;

/**
 * One page of a PDF, counted from 1, as a grey picture. A phone makes pages of one point a pixel, 40
 * inches and more, whose letters are as large as the page is: its longest side is bounded. Throws `too-many-pixels` for a picture on it that is
 * too large, before it is decoded, and what `withDocument` throws.
 */
export const renderPage = (bytes: Uint8Array, number: number): Promise<Bitmap> =>
  withDocument(bytes, (pdfium, document) => {
    const page = pdfium.FPDF_LoadPage(document, number - 1);
    if (page === 0) throw new PermanentError('unreadable', `page ${number}`);
    try {
      checkPictures(pdfium, page);
      return drawn(pdfium, page);
    } finally {
      pdfium.FPDF_ClosePage(page);
    }
  });

function checkPictures(pdfium: WrappedPdfiumModule, page: number): void {
  const count = pdfium.FPDFPage_CountObjects(page);
  borrow(pdfium, BOX_BYTES, (size) => {
    const at = (offset: number) => pdfium.pdfium.getValue(size + offset, 'i32') >>> 0;
    for (let i = 0; i < count; i++) {
      const object = pdfium.FPDFPage_GetObject(page, i);
      if (pdfium.FPDFPageObj_GetType(object) !== PICTURE) continue;
      if (!pdfium.FPDFImageObj_GetImagePixelSize(object, size, size + 4)) continue;
      if (at(0) * at(4) > LIMITS.imagePixels)
        throw new PermanentError('too-many-pixels', `${at(0)} × ${at(4)} pixels`);
    }
  });
}

function drawn(pdfium: WrappedPdfiumModule, page: number): Bitmap {
  const [wide, high] = [pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page)];
  const scale = Math.min(DPI / POINTS_PER_INCH, LONGEST_SIDE / Math.max(wide, high));
  const [width, height] = [wide, high].map((points) => Math.max(1, Math.round(points * scale))) as [
    number,
    number,
  ];
  return borrow(pdfium, width * height, (buffer) => {
    const bitmap = pdfium.FPDFBitmap_CreateEx(width, height, GRAY, buffer, width);
    if (bitmap === 0) throw new PermanentError('too-complex', `no bitmap of ${width} × ${height}`);
    try {
      pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
      pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, ANNOTATIONS | GRAYSCALE);
      const pixels = new Uint8Array(memoryOf(pdfium).buffer, buffer, width * height).slice();
      return { width, height, pixels };
    } finally {
      pdfium.FPDFBitmap_Destroy(bitmap);
    }
  });
}
