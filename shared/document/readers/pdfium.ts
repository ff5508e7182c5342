import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium';
import { LIMITS } from '../../contract/limits.ts';
import { PermanentError } from '../../contract/permanent-error.ts';
import type { Check } from '../deadline.ts';
import { type Box, drawingsOf, pictureArea } from './pdf-drawings.ts';
import { BOX_BYTES, borrow, boundMemory, memoryOf } from './pdfium-memory.ts';

export type { Box } from './pdf-drawings.ts';

export interface Glyph extends Box {
  readonly text: string;
  /** A space or line break that the file does not have: PDFium took it from a gap. */
  readonly inferred?: true;
}

export interface Page {
  readonly height: number;
  /** How many things are drawn: texts, lines, pictures. */
  readonly drawn: number;
  /** The share of the page that pictures cover, 0 to 1 and more where they lie upon each other. */
  readonly pictured: number;
  /** In the order of the text; spaces and line breaks that PDFium inferred are among them. */
  readonly glyphs: readonly Glyph[];
  /** What is drawn with lines: the rules of tables are among it. */
  readonly drawings: readonly Box[];
}

/** FPDF_GetLastError: the password is missing. */
const PASSWORD = 4;
/** More characters than 200 printed pages hold. */
const MOST_GLYPHS = 1_000_000;
let engine: Promise<WrappedPdfiumModule> | undefined;

/**
 * PDFium looks for `pdfium.wasm` beside the file that its own code is in: in its package when run from the
 * sources, beside the output when bundled (the bundle must be ESM and have the file copied there).
 * No part of it that runs a document's scripts is set up.
 */
async function startEngine(): Promise<WrappedPdfiumModule> {
  const silent = () => {}; // what the engine says of a file is no log line
  const pdfium = await init({ print: silent, printErr: silent });
  boundMemory(memoryOf(pdfium));
  pdfium.PDFiumExt_Init();
  return pdfium;
}

/** The characters of all pages. Throws `encrypted`, `unreadable` or `too-complex`. */
export const readPages = (bytes: Uint8Array, check: Check): Promise<readonly Page[]> =>
  withDocument(bytes, (pdfium, document) => pagesOf(pdfium, document, check));

/**
 * Opens a PDF for as long as it is used; `document` is what PDFium calls it by. Throws `encrypted`, `unreadable` or
 * `too-complex`; a document that breaks the engine costs it its memory, so the next one gets a new engine.
 */
export async function withDocument<T>(
  bytes: Uint8Array,
  use: (pdfium: WrappedPdfiumModule, document: number) => T,
): Promise<T> {
  engine ??= startEngine();
  const pdfium = await engine.catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  try {
    return openDocument(pdfium, bytes, use);
  } catch (error) {
    if (error instanceof PermanentError) throw error;
    engine = undefined;
    throw new PermanentError('too-complex', 'PDFium gave up', { cause: error });
  }
}

function openDocument<T>(
  pdfium: WrappedPdfiumModule,
  bytes: Uint8Array,
  use: (pdfium: WrappedPdfiumModule, document: number) => T,
): T {
  return borrow(pdfium, bytes.length, (file) => {
    new Uint8Array(memoryOf(pdfium).buffer).set(bytes, file);
    const document = pdfium.FPDF_LoadMemDocument(file, bytes.length, '');
    if (document === 0) {
      const isLocked = pdfium.FPDF_GetLastError() === PASSWORD;
      throw new PermanentError(isLocked ? 'encrypted' : 'unreadable', 'PDFium cannot open it');
    }
    try {
      return use(pdfium, document);
    } finally {
      pdfium.FPDF_CloseDocument(document);
    }
  });
}

function pagesOf(pdfium: WrappedPdfiumModule, document: number, check: Check): readonly Page[] {
  const pages = pdfium.FPDF_GetPageCount(document);
  if (pages > LIMITS.pdfPages) throw new PermanentError('too-complex', `${pages} pages`);
  let left = MOST_GLYPHS;
  return Array.from({ length: pages }, (_, i) => {
    check();
    const page = pageOf(pdfium, document, i, left);
    left -= page.glyphs.length;
    return page;
  });
}

function pageOf(pdfium: WrappedPdfiumModule, document: number, index: number, most: number): Page {
  const page = pdfium.FPDF_LoadPage(document, index);
  if (page === 0) throw new PermanentError('unreadable', `page ${index + 1}`);
  const text = pdfium.FPDFText_LoadPage(page);
  try {
    const count = text === 0 ? 0 : pdfium.FPDFText_CountChars(text);
    if (count > most) throw new PermanentError('too-complex', `over ${MOST_GLYPHS} characters`);
    const glyphs = borrow(pdfium, BOX_BYTES, (box) =>
      Array.from({ length: Math.max(0, count) }, (_, i) => glyphOf(pdfium, text, i, box)),
    );
    const [width, height] = [pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page)];
    const drawn = Math.max(0, pdfium.FPDFPage_CountObjects(page));
    const pictured = pictureArea(pdfium, page, drawn) / Math.max(1, width * height);
    return { height, glyphs, drawings: drawingsOf(pdfium, page), drawn, pictured };
  } finally {
    if (text !== 0) pdfium.FPDFText_ClosePage(text);
    pdfium.FPDF_ClosePage(page);
  }
}

function glyphOf(pdfium: WrappedPdfiumModule, text: number, index: number, memory: number): Glyph {
  const code = pdfium.FPDFText_GetUnicode(text, index);
  pdfium.FPDFText_GetCharBox(text, index, memory, memory + 8, memory + 16, memory + 24);
  const at = (offset: number) => pdfium.pdfium.getValue(memory + offset, 'double');
  const box = { left: at(0), right: at(8), bottom: at(16), top: at(24) };
  const inferred = pdfium.FPDFText_IsGenerated(text, index) === 1;
  return { text: characterOf(code), ...box, ...(inferred && { inferred }) };
}

/** U+0002 is PDFium's sign for a hyphen at the end of a line. */
function characterOf(code: number): string {
  if (code === 2) return '-';
  const isNone = code <= 0 || code === 0xfffe || code === 0xffff || code > 0x10ffff;
  return isNone ? '' : String.fromCodePoint(code);
}
