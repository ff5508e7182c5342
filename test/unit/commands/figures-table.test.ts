import { describe, expect, test } from 'vitest';
import { figuresTable } from '../../../commands/figures-table.ts';
import type { Observation } from '../../../shared/contract/observation.ts';

const observation = (part: Partial<Observation>): Observation => ({
  indicator: 'budget.revenue.total',
  label: 'thu ngân sách',
  measure: 'level',
  value: 4_200_000_000,
  unit: 'VND',
  bound: '>',
  confidence: 1,
  source: { start: 0, end: 9, exact: '4,2 tỷ đồng', sentence: { start: 0, end: 9 } },
  ...part,
});
const PERIOD = { label: '2026-S1', start: '2026-01-01', end: '2026-06-30' };
const FIGURES = [
  observation({}),
  observation({
    indicator: null,
    label: 'số phần quà',
    value: 7,
    unit: 'gift',
    bound: '=',
    asOf: '2026-05-31',
  }),
];
const at = (columns: number, figures = FIGURES) => figuresTable(figures, PERIOD, { columns, colour: false });

describe('the table of figures', () => {
  test('has a line for each where there is room', () => {
    expect(at(120)).toEqual([
      'indicator             bound          value  unit  measure   period      words',
      '─────────────────────────────────────────────────────────────────────────────────────',
      'budget.revenue.total      >  4.200.000.000  VND   số lượng  2026-S1     “4,2 tỷ đồng”',
      '– số phần quà             =              7  gift  số lượng  2026-05-31  “4,2 tỷ đồng”',
    ]);
  });

  test('has two where there is not: what it is above how much it is', () => {
    expect(at(60)).toEqual([
      'indicator             words',
      '  bound          value  unit  measure   period',
      '──────────────────────────────────────────────────',
      'budget.revenue.total  “4,2 tỷ đồng”',
      '      >  4.200.000.000  VND   số lượng  2026-S1',
      '– số phần quà         “4,2 tỷ đồng”',
      '      =              7  gift  số lượng  2026-05-31',
    ]);
  });

  test.each([60, 70, 80, 100, 120, 160])('keeps within %d columns', (columns) => {
    const long = observation({
      indicator: null,
      label: 'tổng mức bán lẻ hàng hoá và doanh thu dịch vụ tiêu dùng trên địa bàn phường',
      measure: 'plan-attainment',
      unit: 'certificate',
      source: { ...observation({}).source, exact: 'hơn 2 nghìn 360 tỷ 450 triệu đồng'.repeat(4) },
    });
    for (const line of at(columns, [...FIGURES, long])) expect([...line].length).toBeLessThanOrEqual(columns);
  });

  test('lets no control character of a bulletin reach the terminal', () => {
    const evil = observation({
      indicator: null,
      label: 'a\u001b[2J',
      source: { ...observation({}).source, exact: 'b\u001b]0;c\u0007\n' },
    });
    expect(at(120, [evil]).join('')).not.toMatch(/\p{Cc}/u);
  });

  test('is coloured only where that is asked for', () => {
    expect(figuresTable(FIGURES, PERIOD, { columns: 120, colour: true }).join('')).toContain('\u001b[');
    expect(at(120).join('')).not.toContain('\u001b[');
  });
});
