import { parentPort } from 'node:worker_threads';
import { read as readBook } from '@e965/xlsx';
import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import mammoth from 'mammoth';
import PostalMime from 'postal-mime';
import { readDocument } from '../../shared/document/read-document.ts';
import { type Format, sniff } from '../../shared/document/sniff.ts';

const ROUNDS = 9;
/** Readings before those that count, in which both are compiled. */
const WARM_UP = 40;
/** A turn is at least so long: processor time is told in steps of up to 4 ms. */
const TURN_MS = 40;

/** Each library as its own documentation uses it, with the options that what we need of it asks for. */
const BARE: Partial<
  Record<Format, readonly [library: string, run: (bytes: Uint8Array) => Promise<unknown>]>
> = {
  docx: ['mammoth', (bytes) => mammoth.convertToHtml({ buffer: Buffer.from(bytes) })],
  pdf: ['pdfium', pdfText],
  html: ['readability', async (bytes) => article(new TextDecoder().decode(bytes))],
  mht: ['postal-mime + readability', async (bytes) => article((await PostalMime.parse(bytes)).html ?? '')],
  xlsx: ['xlsx', async (bytes) => readBook(bytes, { type: 'array' })],
  xls: ['xlsx', async (bytes) => readBook(bytes, { type: 'array' })],
  ods: ['xlsx', async (bytes) => readBook(bytes, { type: 'array' })],
};

const article = (html: string) => new Readability(parseHTML(html).document).parse();

/** The engine's memory; the types leave it out. */
const memoryOf = ({ pdfium }: WrappedPdfiumModule): ArrayBuffer =>
  Reflect.get(Reflect.get(pdfium.wasmExports, 'memory'), 'buffer');

let engine: Promise<WrappedPdfiumModule> | undefined;

/** The characters of all pages and where they stand: without their places no table can be read. */
async function pdfText(bytes: Uint8Array): Promise<number> {
  engine ??= init({ print: () => {}, printErr: () => {} });
  const pdfium = await engine;
  const { malloc, free } = pdfium.pdfium.wasmExports;
  const file = malloc(bytes.length);
  const box = malloc(32);
  new Uint8Array(memoryOf(pdfium)).set(bytes, file);
  const document = pdfium.FPDF_LoadMemDocument(file, bytes.length, '');
  let sum = 0;
  for (let i = 0; i < pdfium.FPDF_GetPageCount(document); i++) {
    const page = pdfium.FPDF_LoadPage(document, i);
    const text = pdfium.FPDFText_LoadPage(page);
    for (let at = 0; at < pdfium.FPDFText_CountChars(text); at++) {
      sum += pdfium.FPDFText_GetUnicode(text, at);
      pdfium.FPDFText_GetCharBox(text, at, box, box + 8, box + 16, box + 24);
      for (let side = 0; side < 4; side++) sum += pdfium.pdfium.getValue(box + side * 8, 'double');
    }
    pdfium.FPDFText_ClosePage(text);
    pdfium.FPDF_ClosePage(page);
  }
  pdfium.FPDF_CloseDocument(document);
  free(file);
  free(box);
  return sum;
}

parentPort?.on('message', async (bytes: Uint8Array) => {
  const [library, run] = BARE[sniff(bytes)] ?? [];
  if (library === undefined || run === undefined) return parentPort?.postMessage(undefined);
  try {
    const works = { bare: () => run(bytes), reader: () => readDocument(bytes) };
    const turns = { bare: await turnOf(works.bare), reader: await turnOf(works.reader) };
    const times: { bare: number[]; reader: number[] } = { bare: [], reader: [] };
    for (let round = 0; round < ROUNDS; round++)
      for (const who of ['bare', 'reader'] as const)
        times[who].push((await time(works[who], turns[who])) / turns[who]);
    parentPort?.postMessage({ library, bare: median(times.bare), reader: median(times.reader) });
  } catch {
    parentPort?.postMessage(undefined); // one that is refused, or that the library does not survive
  }
});

/** How many readings make a turn. */
async function turnOf(act: () => Promise<unknown>): Promise<number> {
  let count = WARM_UP;
  while ((await time(act, count)) < TURN_MS) count *= 2;
  return count;
}

/** Milliseconds of the thread's own processor time, which others on the machine do not lengthen. */
async function time(act: () => Promise<unknown>, count: number): Promise<number> {
  const begun = process.threadCpuUsage();
  for (let i = 0; i < count; i++) await act();
  const { user, system } = process.threadCpuUsage(begun);
  return (user + system) / 1_000;
}

const median = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
