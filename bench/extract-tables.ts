import Table from 'cli-table3';
import { painter, type Terminal } from '../commands/terminal.ts';
import type { ExtractFigures, Length } from './extract-figures.ts';

/** The figures as tables, the goals of the project beside what they are for. */
export function tablesOf(figures: ExtractFigures, terminal: Terminal): string {
  const paint = painter(terminal);
  const judged = (value: number, goal: number, digits: number): string =>
    paint(value <= goal ? 'green' : 'yellow', value.toFixed(digits));
  const { documents, warm, nfdRatio, floor, fresh, lengths, sparseLengths, hostile } = figures;

  const whole = plainTable(['reading a bulletin', '', 'goal']);
  whole.push(
    [
      `${documents.count} bulletins of ${(documents.bytes / documents.count / 1_024).toFixed(1)} KB`,
      `${documents.perSecond.toFixed(0)} a second, ${documents.megabytesPerSecond.toFixed(2)} MB/s`,
      '',
    ],
    ['2 KB, warm', `${warm.of2KbMs.toFixed(2)} ms`, ''],
    ['5 KB, warm', `${judged(warm.of5KbMs, GOALS.of5KbMs, 2)} ms`, `${GOALS.of5KbMs} ms`],
    ['NFD against NFC', judged(nfdRatio, GOALS.nfdRatio, 2), String(GOALS.nfdRatio)],
    [
      'against decoding, an automaton and digits',
      `${floor.ratio.toFixed(0)} (${floor.megabytesPerSecond.toFixed(0)} MB/s)`,
      '',
    ],
    ['fresh process: first bulletin', `${fresh.firstBulletinMs.toFixed(0)} ms`, ''],
    ['fresh process: first ten', `${fresh.firstTenMs.toFixed(0)} ms`, ''],
    [
      'importing the core',
      `${(fresh.coreProcessMs - fresh.emptyProcessMs).toFixed(0)} ms over ${fresh.emptyProcessMs.toFixed(0)} ms`,
      '',
    ],
  );

  const byLength = (name: string, of: readonly Length[]) => {
    const table = plainTable([name, 'ns a byte', 'against 5 KB', 'outcome']);
    table.push(
      ...of.map((one) => [
        bytesTold(one),
        one.nsPerByte.toFixed(0),
        judged(one.ratio, GOALS.lengthRatio, 2),
        one.outcome,
      ]),
    );
    return table;
  };

  const byRun = plainTable([
    'without end',
    'length',
    'ns a byte',
    'against its 5 KB',
    'against a bulletin',
    'outcome',
  ]);
  byRun.push(
    ...hostile.map((one) => [
      one.name,
      bytesTold(one),
      one.nsPerByte.toFixed(0),
      judged(one.ratio, GOALS.lengthRatio, 2),
      one.againstOrdinary.toFixed(2),
      one.outcome,
    ]),
  );
  return [whole, byLength('as written', lengths), byLength('a tenth of the figures', sparseLengths), byRun]
    .map(String)
    .join('\n');
}

/** What the project wants: docs/speed.md. */
const GOALS = { of5KbMs: 1, nfdRatio: 1.6, lengthRatio: 1.3 } as const;

const plainTable = (head: readonly string[]) =>
  new Table({ head: [...head], style: { head: [], border: [] } });

const bytesTold = ({ bytes }: Length): string =>
  bytes < 1_000_000 ? `${Math.round(bytes / 1_024)} KB` : `${bytes / 1_000_000} MB`;
