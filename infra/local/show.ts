import { figuresTable } from '../../commands/figures-table.ts';
import { painter, printable, type Terminal } from '../../commands/terminal.ts';
import { labelled } from '../../commands/wrap.ts';
import { wordsOf } from '../../functions/ingest/receipt-words.ts';
import { EVENT_TYPES } from '../../shared/contract/event-types.ts';
import type { BulletinEvent } from '../../shared/contract/events.ts';
import type { Outcome } from './outcome.ts';

/** What became of a file, for people. Nothing that comes from a bulletin or its name can steer the terminal. */
export function showOutcome({ file, receipt, event }: Outcome, terminal: Terminal): string {
  const paint = painter(terminal);
  const refused = receipt.status === 'rejected';
  const said = refused ? receipt.reason.vi : wordsOf(receipt).vi;
  const [first = '', ...more] = labelled('  receipt  ', `${receipt.status} – ${said}`, terminal.columns);
  const lines = [
    '',
    paint('bold', printable(file)),
    first.replace(receipt.status, paint(refused ? 'red' : 'green', receipt.status)),
    ...more,
    ...(refused
      ? labelled('           ', `(${receipt.reason.code}) ${receipt.reason.en}`, terminal.columns)
      : []),
  ];
  if (event !== undefined) lines.push(...shownReport(event, terminal), ...shownEvent(event, terminal));
  return lines.join('\n');
}

function shownReport(event: BulletinEvent, terminal: Terminal): readonly string[] {
  if (event.type === EVENT_TYPES.rejected) return [];
  const { columns } = terminal;
  const { area, kind, period, title } = event.data;
  const named = [`${area.level} ${area.name}`, kind, period?.label ?? 'không rõ kỳ'].join(' · ');
  const head = [
    ...labelled('  report   ', named, columns),
    ...labelled('           ', printable(title), columns),
  ];
  if (event.type === EVENT_TYPES.withdrawn) return head;
  if ('link' in event.data) return [...head, `           ${event.data.link}`];
  const { observations, notes } = event.data;
  const indented = { ...terminal, columns: columns - 2 };
  return [
    ...head,
    '',
    ...(observations.length > 0
      ? figuresTable(observations, period, indented).map((line) => `  ${line}`)
      : ['  không có số liệu']),
    '',
    ...notes.flatMap(({ code, message }) =>
      labelled('  note     ', `${printable(message)} (${code})`, columns),
    ),
  ];
}

/** Type and id on one line where there is room: the id stays whole, to be copied. */
function shownEvent({ type, id }: BulletinEvent, terminal: Terminal): readonly string[] {
  const shown = painter(terminal)('dim', id);
  return 11 + type.length + 2 + id.length <= terminal.columns
    ? [`  event    ${type}  ${shown}`]
    : [`  event    ${type}`, `           ${shown}`];
}
