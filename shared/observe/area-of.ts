import type { Span } from '../contract/span.ts';
import type { Block } from '../document/document.ts';
import { inside } from '../document/inside.ts';
import { type Lettering, matchesOf, pattern } from '../document/lettering.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { RESPECTIVELY, runAfter } from './cues.ts';
import type { Draft } from './draft.ts';

/** An area as a text names it. */
export interface NamedArea {
  readonly level: string;
  readonly name: string;
}

/** Words from which a text speaks of an area: another than the report's, or (without one) of its own or of all again. */
export interface AreaCue extends Span {
  readonly area?: NamedArea;
}

/** The areas that a text speaks of. */
export interface AreaCues {
  /** In order and apart. */
  readonly cues: readonly AreaCue[];
  /** The text is about several areas: what it says of one goes on until it names another. */
  readonly isOfSeveral: boolean;
}

/**
 * The area that one figure is about, where the words give it one that is not the report's: "xã Vĩnh Phú (cũ) 120
 * hộ", or, in a bulletin about two wards, the one named last. A figure of all of them has none.
 *
 * @param headings the headings and lead-ins above, the nearest first: "Phường Núi Sam:" names the area of its list
 */
export function areaOf(
  draft: Pick<Draft, 'frame' | 'sentence' | 'block'>,
  { cues, isOfSeveral }: AreaCues,
  headings: readonly Span[],
): NamedArea | undefined {
  if (cues.length === 0) return undefined;
  return isOfSeveral ? areaSpokenOf(draft, cues, headings) : areaOfClause(draft, cues);
}

function areaSpokenOf(
  { frame: { quantity }, sentence, block }: Pick<Draft, 'frame' | 'sentence' | 'block'>,
  cues: readonly AreaCue[],
  headings: readonly Span[],
): NamedArea | undefined {
  const told = inside(cues, { start: block.start, end: quantity.start });
  if (told.length === 0) return areaOfHeading(cues, headings, sentence.text);
  const listed = lastList(told, sentence.text);
  if (listed.length === 1) return listed[0]?.area;
  const run = dealtOut(quantity, sentence, listed.at(-1)?.end ?? 0);
  return run.length === listed.length
    ? listed[run.findIndex(({ start }) => start === quantity.start)]?.area
    : undefined;
}

/** "Phường Núi Sam:"; a heading that names several is of none of them. */
function areaOfHeading(
  cues: readonly AreaCue[],
  headings: readonly Span[],
  text: string,
): NamedArea | undefined {
  const named = headings.map((one) => inside(cues, one)).find((one) => one.length > 0) ?? [];
  return lastList(named, text).length === 1 ? named.at(-1)?.area : undefined;
}

const JOINT = /^[ \t]*(?:,|và|va|&|-|, và|, va)[ \t]*(?:(?:phường|xã|thị trấn|phuong|xa|thi tran)[ \t]+)?$/u;

/** "Núi Sam và Vĩnh Mỹ": the places named last, one after another. */
function lastList(told: readonly AreaCue[], text: string): readonly AreaCue[] {
  let first = told.length - 1;
  while (first > 0 && isJoined(told[first - 1], told[first], text)) first--;
  return told.slice(first);
}

const isJoined = (one: AreaCue | undefined, next: AreaCue | undefined, text: string): boolean =>
  one?.area !== undefined && next?.area !== undefined && JOINT.test(text.slice(one.end, next.start));

/** "Núi Sam và Vĩnh Mỹ lần lượt là 90,2% và 91,6%": the figures right after the word; none without it. */
function dealtOut(
  quantity: Quantity,
  { text, start, lettering, quantities }: Draft['sentence'],
  listEnd: number,
): readonly Quantity[] {
  const from = Math.max(listEnd, start);
  const word = matchesOf(RESPECTIVELY, text.slice(from, quantity.start), lettering).at(-1);
  return word ? runAfter(quantities, from + word.index, text) : [];
}

/**
 * In a report about one area a figure is another's only where that one opens its clause ("xã Vĩnh Phú (cũ): 120
 * hộ", "trong đó, xã Vĩnh Phú 120 hộ") or is what it is said of ("của xã Vĩnh Phú"): "phối hợp với xã Vĩnh Phú"
 * and "giáp xã Vĩnh Phú" are by the way.
 */
function areaOfClause(
  { frame: { quantity }, sentence: { text, start, lettering } }: Pick<Draft, 'frame' | 'sentence' | 'block'>,
  cues: readonly AreaCue[],
): NamedArea | undefined {
  const told = inside(cues, { start, end: quantity.start }).at(-1);
  if (!told?.area || ENDS_CLAUSE.test(text.slice(told.end, quantity.start))) return undefined;
  return isSubject(text.slice(Math.max(start, told.start - 40), told.start), lettering)
    ? told.area
    : undefined;
}

const ENDS_CLAUSE = /[;\n]|\.[ \t]|\)[ \t]*[,;]/u;
const OPENS = pattern(
  String.raw`(?:^|[;,(:|\t+•–-])[ \t]*(?:(?:trong đó|riêng|gồm|bao gồm|cụ thể|và|còn)[ \t]*[:,]?[ \t]*)?(?:(?:tại|ở|của|đối với|địa bàn|toàn)[ \t]+)*$|(?<!\p{L})của[ \t]+(?:toàn[ \t]+)?$`,
  'u',
);
const isSubject = (before: string, lettering: Lettering): boolean => OPENS[lettering].test(before);

/** For each block, the heading and the lead-in above it that may name an area, the nearest first. */
export function leadsOf(blocks: readonly Block[], text: string): ReadonlyMap<Block, readonly Span[]> {
  let heading: Span | undefined;
  let lead: Span | undefined;
  const leads = new Map<Block, readonly Span[]>();
  for (const block of blocks) {
    leads.set(
      block,
      [lead, heading].filter((one) => one !== undefined),
    );
    if (block.kind === 'heading') [heading, lead] = [block, undefined];
    else if (text.slice(block.start, block.end).trimEnd().endsWith(':')) lead = block;
    else if (block.kind === 'paragraph') lead = undefined;
  }
  return leads;
}
