import { LIMITS } from '../contract/limits.ts';
import type { Period } from '../contract/period.ts';
import { PermanentError } from '../contract/permanent-error.ts';
import type { Span } from '../contract/span.ts';
import type { Block } from '../document/document.ts';
import { inside } from '../document/inside.ts';
import type { Page } from '../document/page.ts';
import { findQuantities } from '../quantity/find-quantities.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { Mention } from '../time/mention.ts';
import { type AreaCues, areaOf, leadsOf, type NamedArea } from './area-of.ts';
import { attainPlans, carryBases, compareYears } from './bases.ts';
import type { Draft, When } from './draft.ts';
import { draftSentence } from './draft-sentence.ts';
import { type Sentence, sentenceOf } from './frame.ts';
import { NO_SECTION, type Section, sectionsOf } from './sections.ts';
import { sentenceSpans } from './sentence-spans.ts';
import { type Status, statusesIn } from './statuses.ts';
import { bridgeRows } from './table/bridged.ts';
import { type CellUnit, unitNamedIn } from './table/cell-unit.ts';
import { columnWhen } from './table/column-when.ts';
import { tableParts } from './table/columns.ts';
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
  /** The areas that it speaks of beside the report's own, or of which it is one of several. */
  readonly areas: AreaCues;
}

/** A draft whose every question is answered, with the passes that changed it, for `explain`. */
export interface Settled extends Draft {
  readonly when: When;
  readonly steps: readonly Step[];
  /** Where it is another than the report's. */
  readonly area?: NamedArea;
}

/** What one pass made of a figure; passes that left it as it was are not told. */
export interface Step {
  readonly pass: string;
  readonly reading: Draft['reading'];
  readonly when: When;
}

/** Everything that was found on the way, for `explain`. */
export interface Trace {
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
  { name: 'attainPlans', run: attainPlans }, // before bases are carried: it gives some
  { name: 'carryBases', run: carryBases }, // before targets: "đạt 56% chỉ tiêu" is an attainment, wanted or not
  {
    name: 'readTargets', // before times: a target's year may stand in its heading
    run: (drafts, { section, frame }) => drafts.map((draft) => readTarget(draft, { section, ...frame })),
  },
  {
    name: 'settleTimes',
    run: (drafts, { section, frame }) =>
      drafts.map((draft) =>
        withWhen(draft, whenOf(draft, frame.mentions, section, frame.period, frame.isPlan)),
      ),
  },
  { name: 'compareYears', run: (drafts, { frame }) => compareYears(drafts, frame.period, frame.mentions) }, // after times: by the figure's own year
];

const NO_TIME: When = {};
const withWhen = (draft: Draft, when: When): Draft => (when.period || when.asOf ? { ...draft, when } : draft);

/**
 * Reads the figures of a page: blocks → sentences → figures → drafts → passes. Throws `too-complex` for a text
 * with more figures than any bulletin has, before time is spent on them.
 */
export function observe(page: Page, frame: ReportFrame): Trace {
  const lines = restoreFlattened(page);
  const sections = sectionsOf(lines, page, frame);
  const blocks = bridgeRows(lines, page);
  const quantities = findQuantities(page.plain, page.text, frame.mentions, page.lettering);
  if (quantities.length > LIMITS.observations)
    throw new PermanentError('too-complex', `${quantities.length} figures`);
  const found = blocks.flatMap((block, i): readonly Found[] => {
    const context = { section: sections[i] ?? NO_SECTION, frame };
    if (block.kind !== 'table-row') return [readProse(block, page, quantities, context)];
    const isFirst = blocks[i - 1]?.kind !== 'table-row' || blocks[i - 1]?.table !== block.table;
    return isFirst
      ? readRows(rowsFrom(blocks, i), page, quantities, context, captionUnit(blocks[i - 1], page))
      : [];
  });
  const leads = leadsOf(blocks, page.text);
  return {
    quantities,
    settled: found
      .flatMap(({ settled }) => settled)
      .sort(byPlace)
      .map((one) => withArea(one, frame.areas, leads)),
    statuses: found.flatMap(({ statuses }) => statuses),
  };
}

/** After all else, and for rows of tables too: whose figure it is changes nothing of what it says. */
function withArea(settled: Settled, areas: AreaCues, leads: ReadonlyMap<Block, readonly Span[]>): Settled {
  const area = areaOf(settled, areas, leads.get(settled.block) ?? []);
  return area ? { ...settled, area } : settled;
}

const byPlace = (one: Settled, other: Settled): number =>
  one.frame.quantity.start - other.frame.quantity.start;

interface Found {
  readonly settled: readonly Settled[];
  readonly statuses: readonly Status[];
}

/** The rows of the table that begins at a block. */
function rowsFrom(blocks: readonly Block[], first: number): readonly Block[] {
  let after = first;
  while (blocks[after]?.kind === 'table-row' && blocks[after]?.table === blocks[first]?.table) after++;
  return blocks.slice(first, after);
}

function readProse(block: Block, page: Page, quantities: readonly Quantity[], context: Context): Found {
  const sentences = sentenceSpans(block, page, quantities).map((span) =>
    sentenceOf(span, page, inside(quantities, span)),
  );
  return {
    settled: drafted(sentences, block).flatMap((drafts) => settle(drafts, context)),
    statuses: context.section.plan ? [] : sentences.flatMap(statusesIn),
  };
}

/** The drafts of each sentence of a block, each in the light of the sentence before it. */
function drafted(sentences: readonly Sentence[], block: Block): readonly (readonly Draft[])[] {
  let told: readonly Draft[] = [];
  return sentences.map((sentence) => {
    told = draftSentence(sentence, block, told);
    return told;
  });
}

/** "Đơn vị tính: triệu đồng" in the line above a table. */
const captionUnit = (above: Block | undefined, { plain, lettering }: Page): CellUnit | undefined =>
  above && above.kind !== 'table-row' && above.end - above.start <= LONGEST_CAPTION
    ? unitNamedIn(above, plain, lettering)
    : undefined;
const LONGEST_CAPTION = 120;

/** Under a header rows are read by its columns; what no column speaks of, and rows above a header, as sentences. */
function readRows(
  rows: readonly Block[],
  page: Page,
  quantities: readonly Quantity[],
  context: Context,
  caption: CellUnit | undefined,
): readonly Found[] {
  const { frame } = context;
  const asProse = (block: Block): Found => ({
    ...readProse(block, page, quantities, context),
    statuses: [],
  });
  return tableParts(rows, page).flatMap(({ columns, body }) => {
    if (!columns) return body.map(asProse);
    const { drafts, prose } = readTable({ columns, body }, page, quantities, caption);
    const settled = drafts.map((draft) => settledOf(draft, columnWhen(draft, frame), []));
    return [{ settled, statuses: [] }, ...prose.map(asProse)];
  });
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
