import type { WrappedPdfiumModule } from '@embedpdf/pdfium';
import { BOX_BYTES, borrow } from './pdfium-memory.ts';

/** A place on a page; points, from the left and from the bottom. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** Beyond, a page is a drawing and has no table. */
const MOST_DRAWINGS = 20_000;
/** FPDFPageObj_GetType. */
const PATH = 2;
const PICTURE = 3;
const FORM = 5;
/** So deep, and among so many things in it, a picture is looked for in a form. */
const DEEPEST_FORM = 3;
const MOST_IN_FORM = 100;

/** What is drawn with lines: the rules of tables are among it. */
export function drawingsOf(pdfium: WrappedPdfiumModule, page: number): readonly Box[] {
  const count = pdfium.FPDFPage_CountObjects(page);
  if (count > MOST_DRAWINGS) return [];
  return objectsOf(pdfium, page, count)
    .filter((drawn) => pdfium.FPDFPageObj_GetType(drawn) === PATH)
    .flatMap((drawn) => boundsOf(pdfium, drawn));
}

/** Square points that are covered by pictures, or by forms that hold one. */
export function pictureArea(pdfium: WrappedPdfiumModule, page: number, count: number): number {
  return objectsOf(pdfium, page, Math.min(count, MOST_DRAWINGS))
    .filter((drawn) => holdsPicture(pdfium, drawn, DEEPEST_FORM))
    .flatMap((drawn) => boundsOf(pdfium, drawn))
    .reduce((area, { left, right, bottom, top }) => area + (right - left) * (top - bottom), 0);
}

/** Scanners put the picture of a page into a form, or into one within it. */
function holdsPicture(pdfium: WrappedPdfiumModule, drawn: number, depth: number): boolean {
  const type = pdfium.FPDFPageObj_GetType(drawn);
  if (type !== FORM || depth === 0) return type === PICTURE;
  const count = Math.min(pdfium.FPDFFormObj_CountObjects(drawn), MOST_IN_FORM);
  return Array.from({ length: Math.max(0, count) }, (_, i) => pdfium.FPDFFormObj_GetObject(drawn, i)).some(
    (inner) => holdsPicture(pdfium, inner, depth - 1),
  );
}

const objectsOf = (pdfium: WrappedPdfiumModule, page: number, count: number): readonly number[] =>
  Array.from({ length: Math.max(0, count) }, (_, i) => pdfium.FPDFPage_GetObject(page, i));

function boundsOf(pdfium: WrappedPdfiumModule, drawn: number): readonly Box[] {
  return borrow(pdfium, BOX_BYTES, (box) => {
    if (!pdfium.FPDFPageObj_GetBounds(drawn, box, box + 4, box + 8, box + 12)) return [];
    const at = (offset: number) => pdfium.pdfium.getValue(box + offset, 'float');
    return [{ left: at(0), bottom: at(4), right: at(8), top: at(12) }];
  });
}
