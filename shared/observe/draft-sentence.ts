import type { Block } from '../document/document.ts';
import { pattern } from '../document/lettering.ts';
import { CATALOGUE } from '../indicator/catalogue.ts';
import type { Indicator } from '../indicator/indicator.ts';
import type { Draft } from './draft.ts';
import { type Frame, framesOf, type Sentence } from './frame.ts';
import { type Link, linkOf, ownLabel } from './link.ts';
import { listLinks } from './lists.ts';
import { moveOf, readMeasure } from './read-measure.ts';
import { fits } from './unit-fit.ts';

/** Reads the figures of one sentence from left to right, each in the light of the ones before it. */
export function draftSentence(sentence: Sentence, block: Block): readonly Draft[] {
  const frames = framesOf(sentence);
  const listed = listLinks(frames, sentence);
  const drafts: Draft[] = [];
  for (const frame of frames) drafts.push(draftOf(frame, listed.get(frame), sentence, block, drafts));
  return drafts;
}

function draftOf(
  frame: Frame,
  listed: Link | undefined,
  sentence: Sentence,
  block: Block,
  before: readonly Draft[],
): Draft {
  const claim = listed ? { link: listed } : claimOf(frame, sentence, before);
  const { link, partOf } = claim;
  return {
    frame,
    sentence,
    block,
    ...(link && { indicator: link.indicator, link }),
    ...(partOf !== undefined && { partOf }),
    label: link?.label ?? ownLabel(frame, sentence),
    strength: link?.strength ?? 0,
    reading: readMeasure(frame, sentence, link?.indicator),
  };
}

interface Claim {
  readonly link?: Link;
  /** The indicator of the whole that this figure is a part of. */
  readonly partOf?: string;
}

function claimOf(frame: Frame, sentence: Sentence, before: readonly Draft[]): Claim {
  const own = linkOf(frame, sentence);
  if (isDenied(frame, sentence)) return {};
  if (own && own.side !== 'earlier') return { link: own };
  const whole = wholeOf(frame, sentence, before);
  if (whole) return whole.indicator ? { partOf: whole.indicator.id } : {};
  const link = own ?? inherited(frame, sentence, before);
  return link && !isSecondCount(frame, sentence, link, before) ? { link } : {};
}

const DENIED = pattern(
  String.raw`^[ \t]*(?:chưa|không|chậm|khó|có khả năng|còn lại chưa|quá hạn|trễ hạn)(?!\p{L})`,
  'u',
);

/** "02 tiêu chí chưa đạt": the count is of what is missing, not of the indicator. */
function isDenied({ quantity, right }: Frame, { text, lettering }: Sentence): boolean {
  return (
    quantity.unit?.kind === 'count' &&
    quantity.of === undefined &&
    DENIED[lettering].test(text.slice(quantity.end, right.end))
  );
}

const BREAKDOWN = pattern(String.raw`(?<!\p{L})(?:trong đó|gồm|bao gồm|riêng)(?!\p{L})|\(`, 'u');

/** The figure before that this one is a part of: "746 đảng viên, trong đó nữ 311 đồng chí". */
function wholeOf(
  { quantity, left }: Frame,
  { text, lettering }: Sentence,
  before: readonly Draft[],
): Draft | undefined {
  const isAmount =
    quantity.unit === undefined ||
    quantity.unit.kind === 'count' ||
    quantity.unit.kind === 'money' ||
    quantity.unit.kind === 'area';
  if (!isAmount) return undefined;
  return before.findLast(({ frame, reading }) => {
    const whole = frame.quantity;
    const sameUnit = quantity.unit === undefined || whole.unit?.kind === quantity.unit.kind;
    const isWhole =
      (reading.measure === 'level' || reading.measure === 'ratio') && whole.value > quantity.value;
    return sameUnit && isWhole && BREAKDOWN[lettering].test(text.slice(whole.end, left.end));
  });
}

const ANOTHER_TIME = pattern(
  String.raw`(?<!\p{L})(?:cộng dồn|lũy kế|luỹ kế|tháng|quý|năm|xuống|còn|lên|tổng số|thành)(?!\p{L})`,
  'u',
);

/** "cấp mới 38 giấy …, thu hồi 11 giấy": a second count under one label needs a time or a way of its own. */
function isSecondCount(
  { quantity, left }: Frame,
  { text, lettering }: Sentence,
  link: Link,
  before: readonly Draft[],
): boolean {
  if (quantity.unit?.kind === 'percent' || quantity.unit?.kind === 'point' || quantity.unit?.kind === 'times')
    return false;
  const first = before.findLast(({ indicator }) => indicator === link.indicator);
  if (!first || first.frame.quantity.unit?.kind === 'percent') return false;
  const move = text.slice(left.start, left.end);
  if (/(?<!\p{L})(?:tăng|giảm|tang|giam|kế hoạch|ke hoach)(?!\p{L})/u.test(move)) return false;
  return !ANOTHER_TIME[lettering].test(move) && !/^[ \t]*(?:,|và|va|-|–)?[ \t]*$/u.test(move);
}

/** A figure without a label of its own speaks of the one before it, or of its family by its unit. */
function inherited(frame: Frame, sentence: Sentence, before: readonly Draft[]): Link | undefined {
  const { unit } = frame.quantity;
  const derived = unit?.kind === 'percent' || unit?.kind === 'point' || unit?.kind === 'times';
  const move = moveOf(frame, sentence);
  const changed = move === 'rise' || move === 'fall';
  const last = changed && !derived ? lastOfUnit(frame, before) : outsideBrackets(frame, sentence, before);
  if (!last?.link) return undefined;
  const indicator = derived || changed ? last.link.indicator : siblingOf(last.link.indicator, frame);
  return indicator && { ...last.link, indicator, side: 'earlier', strength: last.strength * 0.9 };
}

/** "so với năm 2018 tăng 01 vụ, số người chết giảm 02 người": a change is of the last figure in its unit. */
const lastOfUnit = ({ quantity }: Frame, before: readonly Draft[]): Draft | undefined =>
  before.findLast(
    ({ frame, link }) =>
      link && frame.quantity.unit?.code === quantity.unit?.code && fits(link.indicator, quantity),
  );

/** "7 vụ (trộm cắp 4 vụ, …), giảm 30%": what closed brackets held is not spoken of after them. */
function outsideBrackets(
  { quantity }: Frame,
  { text }: Sentence,
  before: readonly Draft[],
): Draft | undefined {
  const last = before.at(-1);
  if (!last || !text.slice(last.frame.quantity.end, quantity.start).includes(')')) return last;
  const open = text.lastIndexOf('(', last.frame.quantity.start);
  return before.findLast(({ frame }) => frame.quantity.end <= open) ?? last;
}

/** "Lúa Hè Thu: xuống giống 4.198 ha, năng suất 6,05 tấn/ha": the unit picks the member of the family. */
function siblingOf(indicator: Indicator, { quantity }: Frame): Indicator | undefined {
  const family = indicator.id.slice(0, indicator.id.lastIndexOf('.') + 1);
  if (family.split('.').length < 3 || quantity.unit?.kind === 'count') return undefined;
  const members = CATALOGUE.filter(({ id }) => id.startsWith(family));
  const fitting = members.filter((member) => fits(member, quantity));
  return fitting.length === 1 ? fitting[0] : undefined;
}
