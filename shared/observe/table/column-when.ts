import type { Period } from '../../contract/period.ts';
import type { Span } from '../../contract/span.ts';
import { inside } from '../../document/inside.ts';
import type { Mention } from '../../time/mention.ts';
import { yearPeriod } from '../../time/periods.ts';
import type { When } from '../draft.ts';
import type { Column } from './columns.ts';
import type { TableDraft } from './read-table.ts';

interface Frame {
  readonly mentions: readonly Mention[];
  readonly period: Period | null;
}

/**
 * The period of a column: named in its header ("Lũy kế 9 tháng", "Thực hiện 2022"); a plan's is the year; a
 * percentage is of the results to the left of it.
 */
export function columnWhen({ column, columns, text }: TableDraft, { mentions, period }: Frame): When {
  const named = ({ headers }: Column) =>
    headers.map((header) => headerPeriod(header, mentions, text)).findLast((found) => found !== undefined);
  const { role } = column.is;
  const own = named(column);
  const settled =
    role === 'plan'
      ? (own ?? yearOf(period))
      : role === 'result'
        ? own
        : columns
            .slice(0, columns.indexOf(column))
            .filter(({ is }) => is.role === 'result')
            .map(named)
            .at(-1);
  const differs = settled && (settled.start !== period?.start || settled.end !== period.end);
  return differs ? { period: settled } : {};
}

const yearOf = (period: Period | null): Period | undefined =>
  period ? yearPeriod(Number(period.end.slice(0, 4))) : undefined;

/** A year alone is a time in a header. */
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/u;

function headerPeriod({ start, end }: Span, mentions: readonly Mention[], text: string): Period | undefined {
  const said = inside(mentions, { start, end }).findLast(
    ({ role, period }) => role === 'period' && period,
  )?.period;
  const year = YEAR.exec(text.slice(start, end))?.[0];
  return said ?? (year === undefined ? undefined : yearPeriod(Number(year)));
}
