import { readWithScans } from '../functions/ocr/read-scans.ts';
import { PermanentError } from '../shared/contract/permanent-error.ts';
import { REASONS } from '../shared/contract/reasons.ts';
import type { Block } from '../shared/document/document.ts';
import { normalize } from '../shared/document/normalize.ts';
import { pageOf } from '../shared/document/page.ts';
import { moveOf } from '../shared/observe/move.ts';
import { observe, type Settled, type Trace } from '../shared/observe/observe.ts';
import type { Quantity } from '../shared/quantity/quantity.ts';
import { frameOf } from '../shared/report/frame-of.ts';
import { hasSecrecyMark } from '../shared/report/head/secrecy.ts';
import { readHead } from '../shared/report/read-head.ts';
import { pagesRead } from './progress-bar.ts';
import { readFileWithin } from './read-file.ts';
import { type Call, runCommand, WrongCall } from './run-command.ts';
import { painter, printable, terminalOf } from './terminal.ts';
import { uploadBy } from './upload-by.ts';

const HELP = `Shows how one bulletin is read, step by step: block → figure → label → passes → observation.

  npm run --silent explain -- [--office CODE] FILE

  --office CODE   who uploads: the five-digit code of a ward or commune
  --help          this text

Exit code: 0 read, 1 the file was refused or could not be opened, 2 wrong call.`;

const paint = painter(terminalOf());

const OPTIONS = { office: { type: 'string' } } as const;

async function main({ values, operands }: Call<typeof OPTIONS>): Promise<number> {
  const [file] = operands;
  if (file === undefined || operands.length > 1) throw new WrongCall('Name one file.');
  const upload = await uploadBy(values.office);
  const page = pageOf(normalize(await readWithScans(await readFileWithin(file), pagesRead(file))).document);
  if (hasSecrecyMark(page)) throw new PermanentError('state-secret', file);
  const head = readHead(page, upload);
  const { area, mention, notes, ...said } = head;
  console.log(
    paint('bold', 'head'),
    JSON.stringify({ ...said, area: area ?? mention ?? null }, undefined, 2)
      .split('\n')
      .map(printable)
      .join('\n'),
  );
  for (const { code, message } of notes) console.log(`  [${code}] ${printable(message)}`);
  const trace = observe(page, frameOf(head));
  for (const block of page.blocks) explainBlock(block, page.text, trace);
  return 0;
}

const within = (inner: { start: number; end: number }, outer: { start: number; end: number }): boolean =>
  inner.start >= outer.start && inner.end <= outer.end;

function explainBlock(block: Block, text: string, { quantities, settled }: Trace): void {
  const figures = quantities.filter((one) => within(one, block));
  const drafts = settled.filter(({ frame }) => within(frame.quantity, block));
  const place = Object.entries(block.place).map(([name, at]) => `${name} ${at}`);
  console.log(`\n${paint('bold', block.kind)} ${paint('dim', place.join(' '))}`);
  console.log(`  ${printable(text.slice(block.start, block.end))}`);
  const told = new Set(drafts.map(({ frame }) => frame.quantity.start));
  for (const figure of figures)
    if (!told.has(figure.start)) console.log(`  ${figureLine(figure, text)}\n    in no row or sentence`);
  for (const draft of drafts) explainDraft(draft, text);
}

function figureLine(
  { start, end, value, max, of, other, unit, bound, estimated }: Quantity,
  text: string,
): string {
  const parts = { value, max, of, unit: unit?.code, bound, estimated, other };
  return `${paint('cyan', printable(text.slice(start, end)))} ${line(parts)}`;
}

/** The figure, what names it, how it was read, and what each pass changed. */
function explainDraft(draft: Settled, text: string): void {
  const { frame, sentence, link, label, strength, indicator, partOf, reading, when, steps } = draft;
  console.log(`  ${figureLine(frame.quantity, text)}`);
  const labels = sentence.labels.map((one) => `“${printable(text.slice(one.start, one.end))}”`);
  console.log(`    labels      ${labels.join(' ') || '-'}`);
  console.log(
    `    linked      ${indicator?.id ?? '-'} ${line({ label, side: link?.side, strength: Number(strength.toFixed(2)), partOf })}`,
  );
  console.log(`    verb        ${moveOf(frame, sentence) ?? '-'}`);
  for (const step of steps)
    console.log(`    ${step.pass.padEnd(11)} ${line({ ...step.reading, ...step.when })}`);
  console.log(`    ${paint('yellow', 'observation')} ${line({ ...reading, ...when })}`);
}

/** `{"a":1}` as `a 1`: what is there, in one line. */
const line = (parts: Readonly<Record<string, unknown>>): string =>
  printable(
    Object.entries(parts)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => `${name} ${typeof value === 'object' ? JSON.stringify(value) : value}`)
      .join(', '),
  );

/** A refusal is told as the office would read it. */
async function explained(call: Call<typeof OPTIONS>): Promise<number> {
  try {
    return await main(call);
  } catch (error) {
    if (!(error instanceof PermanentError)) throw error;
    const { vi, en } = REASONS[error.reason];
    console.error(`${vi}\n(${en})`);
    return 1;
  }
}

await runCommand({ help: HELP, options: OPTIONS, takesOperands: true }, explained);
