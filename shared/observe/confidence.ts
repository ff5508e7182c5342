import { exact } from '../quantity/amount.ts';
import type { Settled } from './observe.ts';

/**
 * How a figure came to its indicator, or to none, with the share that was right, in measure, bound, unit and indicator,
 * of those read so. How far what is stated holds is in docs/decisions/0008-confidence.md.
 */
interface Class {
  readonly is: (settled: Settled) => boolean;
  readonly right: number;
}

const kindOf = ({ frame }: Settled) => frame.quantity.unit?.kind;
const isLinked = ({ indicator }: Settled): boolean => indicator !== undefined;

/** The first that fits, so the surest and the narrowest stand first. */
const CLASSES: readonly Class[] = [
  // a cell under a header, in a row that names an indicator: such a one is read without a link
  { is: (one) => isLinked(one) && one.block.kind === 'table-row' && one.link === undefined, right: 0.97 },
  // a label around the figure, or nothing but a colon between: "kết nạp 9 đảng viên"
  { is: (one) => isLinked(one) && one.link?.side !== 'earlier' && one.strength >= 0.95, right: 0.96 },
  // the subject of the figures before: "…, đạt 61% dự toán"
  { is: (one) => isLinked(one) && one.link?.side === 'earlier', right: 0.92 },
  // a label beside the figure: "hộ nghèo còn 46 hộ"
  { is: (one) => isLinked(one) && one.strength >= 0.6, right: 0.93 },
  // a label farther off, or a weak one
  { is: isLinked, right: 0.8 },
  // something that bulletins count and no indicator is about
  { is: ({ link }) => link !== undefined, right: 0.93 },
  // that no indicator claims a figure may be its fault or the catalogue's: the rarer the unit, the likelier the first
  { is: (one) => kindOf(one) === 'count', right: 0.85 },
  { is: (one) => kindOf(one) === 'money', right: 0.8 },
  { is: () => true, right: 0.6 }, // a percentage, or another figure, that nothing names
];

/** What makes a reading less sure whatever its class, and by how much. */
const DOUBTS: readonly Class[] = [
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
