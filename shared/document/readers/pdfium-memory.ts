import type { WrappedPdfiumModule } from '@embedpdf/pdfium';
import { PermanentError } from '../../contract/permanent-error.ts';

/** Four doubles: what PDFium writes a box into. */
export const BOX_BYTES = 32;
const WASM_PAGE = 65_536;
/**
 * Bytes that the engine may take: the file, and what it makes of one page at a time. PDFium makes an object of
 * each thing that a page draws, so this ends pages without measure, and forms within forms, early.
 */
const MOST_MEMORY = 256 * 1024 * 1024;

/** The engine grows its memory only through this method, and takes an error for "no more". */
export function boundMemory(memory: Memory): void {
  const grow = memory.grow.bind(memory);
  memory.grow = (pages) => {
    if (memory.buffer.byteLength + pages * WASM_PAGE > MOST_MEMORY) throw new RangeError('bound reached');
    return grow(pages);
  };
}

/** Memory of the engine for as long as it is used. */
export function borrow<T>(pdfium: WrappedPdfiumModule, size: number, use: (address: number) => T): T {
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

export function memoryOf({ pdfium }: WrappedPdfiumModule): Memory {
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
