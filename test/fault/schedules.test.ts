import { beforeAll, describe, expect, test } from 'vitest';
import { bulletinEvent } from '../../shared/contract/events.ts';
import { eventIdOf, receiptIdOf, receiptPageKey } from '../../shared/contract/keys.ts';
import { isTelling, type Receipt } from '../../shared/contract/receipt.ts';
import { unpackRevision } from '../../shared/contract/revision.ts';
import { runSchedule, type Uploaded } from './schedule.ts';

const SCHEDULES = Number(process.env.BANTIN_FAULT_SCHEDULES ?? 300);
const FIRST = Number(process.env.BANTIN_FAULT_FIRST_SEED ?? 1);

type Run = Awaited<ReturnType<typeof runSchedule>>;

const receiptsOf = ({ stored }: Run): readonly Receipt[] =>
  [...stored.receipts.values()].map(({ receipt }) => receipt);

const isReadable = ({ version, text }: Uploaded): boolean =>
  /^\d/.test(text) && version.key.startsWith('wards/30307/');

const saying = (key: string, text: string): string => `${key}: ${text}`;

/** Of each key, what the newest version says of those that could be read. */
function newestReadable({ uploaded }: Run): ReadonlyMap<string, string> {
  return new Map(
    uploaded.filter(isReadable).map(({ version, text }) => [version.key, saying(version.key, text)]),
  );
}

const currentFigures = ({ stored }: Run): readonly string[] =>
  [...stored.currents.values()]
    .map((c) => saying(c.object.key, `${c.figures?.[0]?.value}${c.area.code === '30298' ? ' old' : ''}`))
    .toSorted();

const revisionsOf = ({ stored }: Run) =>
  [...stored.revisions.values()].map((gzip) => unpackRevision(gzip).report);

const messagesOf = ({ sent }: Run): readonly string[] =>
  [...new Set(sent.map(({ message }) => message))].toSorted();

const nameOf = ({ version }: Pick<Receipt, 'version'>): string => `${version.key} ${receiptIdOf(version)}`;

/** All that the run has left behind, for comparison. */
const everything = (run: Run): string =>
  JSON.stringify([
    [...run.stored.receipts],
    [...run.stored.heads],
    [...run.stored.currents],
    revisionsOf(run),
    messagesOf(run),
    [...run.pages],
  ]);

describe(`${SCHEDULES} schedules of duplicates, reorderings, concurrency and crashes, from seed ${FIRST}`, () => {
  const runs: Run[] = [];
  beforeAll(async () => {
    for (let seed = FIRST; seed < FIRST + SCHEDULES; seed++) runs.push(await runSchedule(seed));
  });
  const ofEach = (check: (run: Run, seed: string) => void) => {
    for (const run of runs) check(run, `seed ${run.seed}`);
  };

  test('every version has one receipt and one page, and there are none besides', () => {
    ofEach((run, seed) => {
      expect(receiptsOf(run).map(nameOf).toSorted(), seed).toEqual(run.uploaded.map(nameOf).toSorted());
      const pages = run.uploaded.map(({ version }) => receiptPageKey(version, receiptIdOf(version)));
      expect([...run.pages.keys()].toSorted(), seed).toEqual(pages.toSorted());
    });
  });

  test('the current figures are those of the newest version that could be read, wherever they moved', () => {
    ofEach((run, seed) => {
      if (run.versioned)
        expect(currentFigures(run), seed).toEqual([...newestReadable(run).values()].toSorted());
    });
  });

  test('without version ids the same holds of every key whose last upload can be read', () => {
    ofEach((run, seed) => {
      const last = new Map(run.uploaded.map((one) => [one.version.key, one]));
      const readable = [...last.values()].filter(isReadable);
      const expected = readable.map(({ version, text }) => saying(version.key, text));
      if (!run.versioned) expect(currentFigures(run), seed).toEqual(expect.arrayContaining(expected));
      const ids = [...run.stored.currents.values()].map(({ id }) => id);
      expect(new Set(ids).size, seed).toBe(ids.length);
    });
  });

  test('revisions have no gap, none repeats the bytes of the one before, and each has its receipt', () => {
    ofEach((run, seed) => {
      const revisions = revisionsOf(run);
      for (const reports of Map.groupBy(revisions, ({ id }) => id).values()) {
        const ordered = reports.toSorted((a, b) => a.revision - b.revision);
        expect(
          ordered.map(({ revision }) => revision),
          seed,
        ).toEqual(ordered.map((_, i) => i + 1));
        const hashes = ordered.map(({ document }) => document.sha256);
        expect(
          hashes.filter((hash, i) => hash === hashes[i - 1]),
          seed,
        ).toEqual([]);
      }
      const named = receiptsOf(run).flatMap((receipt) =>
        receipt.status === 'published' || receipt.status === 'revised'
          ? [`${receipt.revision.reportId} ${receipt.revision.revision}`]
          : [],
      );
      expect(named.toSorted(), seed).toEqual(
        revisions.map(({ id, revision }) => `${id} ${revision}`).toSorted(),
      );
    });
  });

  test('no revision is older than the one before it, and no refusal is older than what it was decided upon', () => {
    ofEach((run, seed) => {
      for (const receipts of Map.groupBy(receiptsOf(run), ({ version }) => version.key).values()) {
        // In the order of their commits: the receipts are kept as they were inserted.
        let newest = '';
        for (const { status, version } of receipts) {
          if (status === 'superseded') continue;
          expect((version.sequencer ?? '') > newest, `${seed} ${status}`).toBe(true);
          if (status !== 'rejected') newest = version.sequencer ?? '';
        }
      }
    });
  });

  test('everything to be told was told under its derived id, every repeat the same to the byte', () => {
    ofEach((run, seed) => {
      const events = messagesOf(run).map((message) => bulletinEvent.parse(JSON.parse(message)));
      const told = receiptsOf(run)
        .filter(isTelling)
        .map(({ version }) => eventIdOf(version, receiptIdOf(version)));
      expect(events.map(({ id }) => id).toSorted(), seed).toEqual(told.toSorted());
      const pending = [...run.stored.receipts.values()].filter((stored) => stored.pending);
      expect(pending, seed).toEqual([]);
    });
  });

  test('nothing is told before it is committed', () => {
    ofEach((run, seed) => {
      const times = new Map(
        receiptsOf(run).map(({ version, at }) => [eventIdOf(version, receiptIdOf(version)), at]),
      );
      for (const { message } of run.sent) {
        const { id, time } = bulletinEvent.parse(JSON.parse(message));
        expect(times.get(id), seed).toBe(time);
      }
    });
  });

  test('the campaign has met everything that it is about', () => {
    const receipts = runs.flatMap(receiptsOf);
    for (const status of ['published', 'revised', 'unchanged', 'superseded', 'rejected'])
      expect(receipts.filter((one) => one.status === status).length, status).toBeGreaterThan(SCHEDULES / 30);
    const repeats = runs.reduce((sum, run) => sum + run.sent.length - messagesOf(run).length, 0);
    expect(repeats).toBeGreaterThan(SCHEDULES / 30);
  });

  test('running everything again changes nothing', async () => {
    for (const run of runs) {
      const before = everything(run);
      await run.runAgain();
      expect(everything(run), `seed ${run.seed}`).toBe(before);
    }
  });
});
