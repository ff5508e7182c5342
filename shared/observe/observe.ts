import type { Period } from '../contract/period.ts';
import type { Block, Document } from '../document/document.ts';
import { comparable, type Lettering, letteringOf } from '../document/lettering.ts';
import { sentencesOf } from '../document/sentences.ts';
import { findQuantities } from '../quantity/find-quantities.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { Mention } from '../time/mention.ts';
import { carryBases } from './bases.ts';
import type { Draft, When } from './draft.ts';
import { draftSentence } from './draft-sentence.ts';
import { sentenceOf } from './frame.ts';
import { NO_SECTION, type Section, sectionsOf } from './sections.ts';
import { type Status, statusesIn } from './statuses.ts';
import { columnWhen } from './table/column-when.ts';
import { restoreFlattened } from './table/flattened.ts';
import { readTable } from './table/read-table.ts';
import { readTarget } from './targets.ts';
import { whenOf } from './when.ts';

/** What the head of the document says that every figure is read in the light of. */
export interface ReportFrame {
  readonly period: Period | null;
  /** The whole document lays down plans: every figure is a goal. */
  readonly isPlan: boolean;
  /** The times that the text names, settled. */
  readonly mentions: readonly Mention[];
}

/** A draft whose every question is answered, with the passes that changed it, for `explain`. */
export interface Settled extends Draft {
  readonly when: When;
  readonly steps: readonly Step[];
}

/** What one pass made of a figure; passes that left it as it was are not told. */
export interface Step {
  readonly pass: string;
  readonly reading: Draft['reading'];
  readonly when: When;
}

/** Everything that was found on the way, for `explain`. */
export interface Trace {
  readonly lettering: Lettering;
  readonly quantities: readonly Quantity[];
  readonly settled: readonly Settled[];
  readonly statuses: readonly Status[];
}

/** What a pass knows beside the drafts of its sentence. */
interface Context {
  readonly section: Section;
  readonly frame: ReportFrame;
}

type Pass = (drafts: readonly Draft[], context: Context) => readonly Draft[];

/** In this order; a pass is given all figures of a sentence. */
const PASSES: readonly { readonly name: string; readonly run: Pass }[] = [
  { name: 'carryBases', run: carryBases }, // before targets: "đạt 56% chỉ tiêu" is an attainment, wanted or not
  {
    name: 'readTargets', // before times: a target's year may stand in its heading
    run: (drafts, { section, frame }) => drafts.map((draft) => readTarget(draft, { section, ...frame })),
  },
  {
    name: 'settleTimes',
    run: (drafts, { section, frame }) =>
      drafts.map((draft) => withWhen(draft, whenOf(draft, frame.mentions, section, frame.period))),
  },
];

const NO_TIME: When = {};
const withWhen = (draft: Draft, when: When): Draft => (when.period || when.asOf ? { ...draft, when } : draft);

/** Reads the figures of an NFC document: blocks → sentences → figures → drafts → passes. */
export function observe(document: Document, frame: ReportFrame): Trace {
  const lettering = letteringOf(document.text);
  const text = comparable(document.text, lettering);
  const blocks = restoreFlattened(document.blocks, text, lettering);
  const sections = sectionsOf(blocks, document.text, lettering);
  const quantities = findQuantities(text, document.text, frame.mentions, lettering);
  const page: Page = { text, cased: document.text, lettering, quantities, frame };
  const settled = blocks.flatMap((block, i) => {
    const section = sections[i] ?? NO_SECTION;
    if (block.kind !== 'table-row') return settleProse(block, section, page);
    const isFirst = blocks[i - 1]?.kind !== 'table-row' || blocks[i - 1]?.table !== block.table;
    return isFirst ? settleTable(rowsFrom(blocks, i), section, page) : [];
  });
  const statuses = blocks.flatMap((block, i) =>
    block.kind === 'table-row' || sections[i]?.plan ? [] : statusesOf(block, page),
  );
  return { lettering, quantities, settled, statuses };
}

interface Page {
  readonly text: string;
  /** The text as written: capitals begin sentences. */
  readonly cased: string;
  readonly lettering: Lettering;
  readonly quantities: readonly Quantity[];
  readonly frame: ReportFrame;
}

/** The rows of the table that begins at a block. */
function rowsFrom(blocks: readonly Block[], first: number): readonly Block[] {
  const after = blocks.findIndex(
    (block, i) => i > first && (block.kind !== 'table-row' || block.table !== blocks[first]?.table),
  );
  return blocks.slice(first, after < 0 ? blocks.length : after);
}

function settleProse(block: Block, section: Section, page: Page): readonly Settled[] {
  return sentencesOf(page.text, block, page.cased).flatMap((span) => {
    const inside = page.quantities.filter(({ start, end }) => start >= span.start && end <= span.end);
    if (inside.length === 0) return [];
    const drafts = draftSentence(sentenceOf(span, page.text, inside, page.lettering), block);
    return settle(drafts, { section, frame: page.frame });
  });
}

const statusesOf = (block: Block, { text, cased, quantities, lettering }: Page): readonly Status[] =>
  sentencesOf(text, block, cased).flatMap((span) =>
    statusesIn(sentenceOf(span, text, quantities, lettering)),
  );

/** A table with a header is read by its columns; one without, row by row as sentences. */
function settleTable(rows: readonly Block[], section: Section, page: Page): readonly Settled[] {
  const drafts = readTable(rows, page.text, page.lettering);
  if (!drafts) return rows.flatMap((row) => settleProse(row, section, page));
  return drafts.map((draft) => settledOf(draft, columnWhen(draft, page.frame), []));
}

/** Runs the passes and keeps, for each figure, what each of them changed. */
function settle(drafts: readonly Draft[], context: Context): readonly Settled[] {
  let current = drafts;
  const steps = drafts.map((): Step[] => []);
  for (const { name, run } of PASSES) {
    const next = run(current, context);
    next.forEach((draft, i) => {
      if (draft !== current[i])
        steps[i]?.push({ pass: name, reading: draft.reading, when: draft.when ?? NO_TIME });
    });
    current = next;
  }
  return current.map((draft, i) => settledOf(draft, draft.when ?? NO_TIME, steps[i] ?? []));
}

const settledOf = (draft: Draft, when: When, steps: readonly Step[]): Settled => ({ ...draft, when, steps });
