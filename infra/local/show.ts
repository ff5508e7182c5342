import { styleText } from 'node:util';
import { printable, reportTable } from '../../commands/report-table.ts';
import { STATUS_WORDS } from '../../functions/ingest/receipt-words.ts';
import type { BulletinEvent } from '../../shared/contract/events.ts';
import type { Outcome } from './outcome.ts';

/** For a terminal. What comes from a bulletin or its name cannot steer it. */
export function showOutcome({ file, receipt, event }: Outcome, colour: boolean): string {
  const paint = (format: 'bold' | 'green' | 'red' | 'dim', text: string) =>
    colour ? styleText(format, text) : text;
  const refused = receipt.status === 'rejected';
  const lines = [
    '',
    paint('bold', printable(file)),
    `  receipt  ${paint(refused ? 'red' : 'green', receipt.status)} – ${refused ? receipt.reason.vi : STATUS_WORDS[receipt.status].vi}`,
  ];
  if (event !== undefined)
    lines.push(...shownData(event, colour), `  event    ${event.type}  ${paint('dim', event.id)}`);
  return lines.join('\n');
}

function shownData(event: BulletinEvent, colour: boolean): readonly string[] {
  if (event.type === 'vn.bantin.bulletin.rejected.v1')
    return [`           (${event.data.reason.code}) ${event.data.reason.en}`];
  const { area, kind, period, title } = event.data;
  const head = [`${area.level} ${area.name}`, kind, period?.label ?? 'không rõ kỳ'].join(' · ');
  if ('link' in event.data) return [`  report   ${head}`, `           ${event.data.link}`];
  const { observations, notes } = event.data;
  return [
    `  report   ${head}`,
    `           ${printable(title)}`,
    reportTable(observations, period, colour),
    ...notes.map(({ code, message }) => `  [${code}] ${printable(message)}`),
  ];
}
