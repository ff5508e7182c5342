import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium';
import { LIMITS } from '../../contract/limits.ts';
import { PermanentError } from '../../contract/permanent-error.ts';
import type { Check } from '../deadline.ts';

/** A place on a page; points, from the left and from the bottom. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

export interface Glyph extends Box {
  readonly text: string;
  /** A space or line break that the file does not have: PDFium took it from a gap. */
  readonly inferred?: true;
}

export interface Page {
  readonly height: number;
  /** In the order of the text; spaces and line breaks that PDFium inferred are among them. */
  readonly glyphs: readonly Glyph[];
  /** What is drawn with lines: the rules of tables are among it. */
  readonly drawings: readonly Box[];
}

/** FPDF_GetLastError: the password is missing. */
const PASSWORD = 4;
/** More characters than 200 printed pages hold. */
const MOST_GLYPHS = 1_000_000;
/** Beyond, a page is a drawing and has no table. */
const MOST_DRAWINGS = 20_000;
const PATH = 2;
const BOX_BYTES = 32;
const WASM_PAGE = 65_536;
/**
 * Bytes that the engine may take: the file, and what it makes of one page at a time. PDFium makes an object of
 * each thing that a page draws, so this ends pages without measure, and forms within forms, early.
 */
const MOST_MEMORY = 256 * 1024 * 1024;

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

/** The engine grows its memory only through this method, and takes an error for "no more". */
function boundMemory(memory: Memory): void {
  const grow = memory.grow.bind(memory);
  memory.grow = (pages) => {
    if (memory.buffer.byteLength + pages * WASM_PAGE > MOST_MEMORY) throw new RangeError('bound reached');
    return grow(pages);
  };
}

/**
 * The characters of all pages. Throws `encrypted`, `unreadable` or `too-complex`; a document that breaks the
 * engine costs it its memory, so the next one gets a new engine.
 */
export async function readPages(bytes: Uint8Array, check: Check): Promise<readonly Page[]> {
  engine ??= startEngine();
  const pdfium = await engine.catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  try {
    return pagesOf(pdfium, bytes, check);
  } catch (error) {
    if (error instanceof PermanentError) throw error;
    engine = undefined;
    throw new PermanentError('too-complex', 'PDFium gave up', { cause: error });
  }
}

function pagesOf(pdfium: WrappedPdfiumModule, bytes: Uint8Array, check: Check): readonly Page[] {
  return borrow(pdfium, bytes.length, (file) => {
    new Uint8Array(memoryOf(pdfium).buffer).set(bytes, file);
    const document = pdfium.FPDF_LoadMemDocument(file, bytes.length, '');
    if (document === 0) {
      const isLocked = pdfium.FPDF_GetLastError() === PASSWORD;
      throw new PermanentError(isLocked ? 'encrypted' : 'unreadable', 'PDFium cannot open it');
    }
    try {
      const pages = pdfium.FPDF_GetPageCount(document);
      if (pages > LIMITS.pdfPages) throw new PermanentError('too-complex', `${pages} pages`);
      let left = MOST_GLYPHS;
      return Array.from({ length: pages }, (_, i) => {
        check();
        const page = pageOf(pdfium, document, i, left);
        left -= page.glyphs.length;
        return page;
      });
    } finally {
      pdfium.FPDF_CloseDocument(document);
    }
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
    return { height: pdfium.FPDF_GetPageHeightF(page), glyphs, drawings: drawingsOf(pdfium, page) };
  } finally {
    if (text !== 0) pdfium.FPDFText_ClosePage(text);
    pdfium.FPDF_ClosePage(page);
  }
}

function drawingsOf(pdfium: WrappedPdfiumModule, page: number): readonly Box[] {
  const count = pdfium.FPDFPage_CountObjects(page);
  if (count > MOST_DRAWINGS) return [];
  return borrow(pdfium, BOX_BYTES, (box) =>
    Array.from({ length: Math.max(0, count) }, (_, i) => pdfium.FPDFPage_GetObject(page, i))
      .filter((drawn) => pdfium.FPDFPageObj_GetType(drawn) === PATH)
      .flatMap((drawn) => {
        if (!pdfium.FPDFPageObj_GetBounds(drawn, box, box + 4, box + 8, box + 12)) return [];
        const at = (offset: number) => pdfium.pdfium.getValue(box + offset, 'float');
        return [{ left: at(0), bottom: at(4), right: at(8), top: at(12) }];
      }),
  );
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

/** Memory of the engine for as long as it is used. */
function borrow<T>(pdfium: WrappedPdfiumModule, size: number, use: (address: number) => T): T {
  const { malloc, free } = pdfium.pdfium.wasmExports;
  const address = malloc(size);
  if (address === 0) throw new PermanentError('too-complex', 'no memory left');
  try {
    return use(address);
  } finally {
    free(address);
  }
}

/** A WebAssembly.Memory, of which the types of Node know nothing; its buffer is another one after it has grown. */
interface Memory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

function memoryOf({ pdfium }: WrappedPdfiumModule): Memory {
  const memory: unknown = Reflect.get(pdfium.wasmExports, 'memory');
  if (isMemory(memory)) return memory;
  throw new Error('PDFium has no memory.');
}

const isMemory = (one: unknown): one is Memory =>
  typeof one === 'object' &&
  one !== null &&
  'grow' in one &&
  'buffer' in one &&
  one.buffer instanceof ArrayBuffer;
