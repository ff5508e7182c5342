import type { Note } from '../contract/note.ts';
import type { Observation } from '../contract/observation.ts';
import type { Indicator } from '../indicator/indicator.ts';
import type { Settled } from '../observe/observe.ts';
import type { Figure } from './checks.ts';
import { inVietnamese } from './in-vietnamese.ts';

/** One reason to remark on a figure, in the order in which a person would want to hear it. */
interface Remark {
  readonly code: Note['code'];
  readonly when: (settled: Settled, observation: Observation) => boolean;
  readonly say: (settled: Settled, observation: Observation) => string;
}

const REMARKS: readonly Remark[] = [
  {
    code: 'ambiguous-number', // "14,560 triệu": comma and three digits
    when: ({ frame }) => frame.quantity.other !== undefined,
    say: ({ frame }, { source }) =>
      `“${source.exact}” có thể đọc là ${inVietnamese(frame.quantity.value)} hoặc ${inVietnamese(frame.quantity.other ?? 0)}: kiểm tra dấu chấm, dấu phẩy.`,
  },
  {
    code: 'contradictory-bound', // "hơn gần 3 tỷ đồng"
    when: ({ frame }) => frame.quantity.contradictory === true,
    say: (_, { source }) => `Trước “${source.exact}” vừa viết nhiều hơn vừa viết ít hơn: kiểm tra lại.`,
  },
  {
    code: 'ambiguous-basis', // "đạt tỷ lệ trên 50,17%"
    when: ({ reading }) => reading.measure === 'plan-attainment' && !reading.basis,
    say: (_, { source }) => `“${source.exact}” không nói rõ so với dự toán, kế hoạch hay nghị quyết.`,
  },
  {
    code: 'doubtful-measure', // "vượt 148% chỉ tiêu"
    when: ({ reading }) => reading.doubtful === true,
    say: (_, { source }) =>
      `“vượt ${source.exact}” được đọc là đạt ${source.exact}; kiểm tra xem có phải vượt thêm hay không.`,
  },
  {
    code: 'implausible-value',
    when: ({ indicator }, observation) => indicator !== undefined && isImplausible(indicator, observation),
    say: ({ indicator }, { source }) =>
      `“${source.exact}” nằm ngoài khoảng thường gặp của ${indicator?.name.vi ?? ''}: kiểm tra số và đơn vị.`,
  },
  {
    code: 'unclaimed-number',
    when: ({ indicator }) => indicator === undefined,
    say: (_, { source, label }) =>
      `“${source.exact}” (${label}) chưa có trong danh mục chỉ tiêu; vẫn được ghi lại.`,
  },
];

/** What a person should look at among the figures, each remark at the figure's place. */
export function notesOn(figures: readonly Figure[]): readonly Note[] {
  return figures.flatMap(({ settled, observation }) => {
    const { start, end } = observation.source;
    return REMARKS.filter(({ when }) => when(settled, observation)).map(({ code, say }) => ({
      code,
      message: say(settled, observation),
      ...(settled.indicator && { indicator: settled.indicator.id }),
      span: { start, end },
    }));
  });
}

function isImplausible({ measures }: Indicator, { measure, value, unit }: Observation): boolean {
  const range = measures.find((one) => one.measure === measure && one.unit === unit)?.plausible;
  return range !== undefined && (value < range.min || value > range.max);
}
