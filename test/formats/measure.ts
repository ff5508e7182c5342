import { PermanentError } from '../../shared/contract/permanent-error.ts';
import type { ReasonCode } from '../../shared/contract/reasons.ts';
import type { Document } from '../../shared/document/document.ts';
import { letterErrorsIn } from './letter-errors.ts';
import type { Sample, Truths } from './samples.ts';
import { similarity } from './similarity.ts';
import { figuresOf } from './truth.ts';

/** How one sample is read. */
export interface Measured {
  readonly sample: string;
  readonly mediaType?: string;
  /** Why it is refused. */
  readonly reason?: ReasonCode;
  /** To the truth that it is most like; TCVN3 has no toned capitals, so without regard to case. */
  readonly similarity?: number;
  /** Of a scan: wrong letters of its paragraphs, by their letters. */
  readonly letterErrors?: number;
  /** Figures of the truth (indicator, measure, value, unit), and how many of them are read in the sample. */
  readonly expected?: number;
  readonly found?: number;
  /** Of a scan: figures that the truth has not. */
  readonly wrong?: number;
  /** Milliseconds of a second reading in the same thread, and the most memory of the process meanwhile. */
  readonly milliseconds: number;
  readonly megabytes: number;
}

export type Read = (bytes: Uint8Array) => Promise<Document>;

export async function measure({ name, bytes }: Sample, truths: Truths, read: Read): Promise<Measured> {
  await end(read(bytes)); // the first of its format loads its library
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 2);
  const begun = performance.now();
  const ended = await end(read(bytes));
  const milliseconds = performance.now() - begun;
  clearInterval(watch);
  const cost = { milliseconds, megabytes: Math.max(peak, process.memoryUsage.rss()) / 1e6 };
  if ('reason' in ended) return { sample: name, reason: ended.reason, ...cost };
  return { sample: name, mediaType: ended.mediaType, ...against(truths, ended), ...cost };
}

async function end(reading: Promise<Document>): Promise<Document | { readonly reason: ReasonCode }> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof PermanentError) return { reason: error.reason };
    throw error;
  }
}

function against(
  { documents, texts }: Truths,
  document: Document,
): Pick<Measured, 'similarity' | 'letterErrors' | 'expected' | 'found' | 'wrong'> {
  const [[text, like] = ['', 0]] = texts
    .map((one) => [one, similarity(one.toLowerCase(), document.text.toLowerCase())] as const)
    .toSorted(([, a], [, b]) => b - a);
  const letterErrors = document.recognized && letterErrorsIn(document.text, text.split('\n'));
  const said = { similarity: like, ...(letterErrors !== undefined && { letterErrors }) };
  const all = documents.map((truth) => expectedOf(truth, document));
  if (all.length === 0) return texts.length > 0 ? said : {};
  const best = all.reduce((one, other) =>
    other.found / other.expected > one.found / one.expected ? other : one,
  );
  const { truth, ...counts } = best;
  return { ...said, ...counts, ...(document.recognized && { wrong: wrongIn(document, truth) }) };
}

/** Whatever part of the truth the document is, all its figures are figures of that. */
function wrongIn(document: Document, truth: Document): number {
  const left = figuresOf(truth).map(({ figure }) => figure);
  return figuresOf(document).filter(({ figure }) => {
    const at = left.indexOf(figure);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  }).length;
}

/** Of a sample without a table, the figures of sentences are expected; of one that is nothing else, those of the table. */
function expectedOf(
  truth: Document,
  document: Document,
): { readonly truth: Document; readonly expected: number; readonly found: number } {
  const rows = document.blocks.filter(({ kind }) => kind === 'table-row').length;
  const hasRows = rows > 0;
  const isTable = rows >= document.blocks.length - 3;
  const expected = figuresOf(truth)
    .filter(({ inTable }) => (inTable ? hasRows : !isTable))
    .map(({ figure }) => figure);
  const left = figuresOf(document).map(({ figure }) => figure);
  let found = 0;
  for (const figure of expected) {
    const at = left.indexOf(figure);
    if (at < 0) continue;
    left.splice(at, 1);
    found++;
  }
  return { truth, expected: expected.length, found };
}
