import { exact } from '../quantity/amount.ts';
import type { Settled } from './observe.ts';

/** How a figure came to its indicator, or to none; each with the share that was right of those read so. */
interface Class {
  readonly what: string;
  readonly is: (settled: Settled) => boolean;
  /** Right in measure, bound, unit and indicator; the figures are in docs/decisions/0008-confidence.md. */
  readonly right: number;
}

const kindOf = ({ frame }: Settled) => frame.quantity.unit?.kind;
const isLinked = ({ indicator }: Settled): boolean => indicator !== undefined;

/** The first that fits, so the surest and the narrowest stand first. */
const CLASSES: readonly Class[] = [
  {
    what: 'a cell under a header, in a row that names an indicator',
    is: (one) => isLinked(one) && one.block.kind === 'table-row',
    right: 0.97,
  },
  {
    what: 'a label around the figure, or nothing but a colon between: "kết nạp 9 đảng viên"',
    is: (one) => isLinked(one) && one.link?.side !== 'earlier' && one.strength >= 0.95,
    right: 0.96,
  },
  {
    what: 'the subject of the figures before: "…, đạt 61% dự toán"',
    is: (one) => isLinked(one) && one.link?.side === 'earlier',
    right: 0.92,
  },
  {
    what: 'a label beside the figure: "hộ nghèo còn 46 hộ"',
    is: (one) => isLinked(one) && one.strength >= 0.6,
    right: 0.93,
  },
  { what: 'a label farther off, or a weak one', is: isLinked, right: 0.8 },
  {
    what: 'something that bulletins count and no indicator is about',
    is: ({ link }) => link !== undefined,
    right: 0.93,
  },
  // that no indicator claims a figure may be its fault or the catalogue's: the rarer the unit, the likelier the first
  { what: 'a count that nothing names', is: (one) => kindOf(one) === 'count', right: 0.85 },
  { what: 'money that nothing names', is: (one) => kindOf(one) === 'money', right: 0.8 },
  { what: 'a percentage that nothing names', is: (one) => kindOf(one) === 'percent', right: 0.7 },
  { what: 'another figure that nothing names', is: () => true, right: 0.7 },
];

/** What makes a reading less sure whatever its class, and by how much. */
const DOUBTS: readonly Omit<Class, 'what'>[] = [
  { is: ({ frame }) => frame.quantity.other !== undefined, right: 0.7 }, // "14,560 triệu"
  { is: ({ reading }) => reading.doubtful === true, right: 0.8 }, // "vượt 148% chỉ tiêu"
  { is: ({ reading }) => reading.measure === 'plan-attainment' && !reading.basis, right: 0.9 }, // "đạt 50,17%"
  { is: ({ frame }) => frame.quantity.contradictory === true, right: 0.7 }, // "hơn gần 3 tỷ"
];

/** 0 to 1: of figures that are given 0.9 about nine in ten are read as a careful person would. */
export function confidenceOf(settled: Settled): number {
  const { right = 0 } = CLASSES.find(({ is }) => is(settled)) ?? {};
  return DOUBTS.filter(({ is }) => is(settled)).reduce((sure, doubt) => exact(sure * doubt.right), right);
}
