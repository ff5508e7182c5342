import { describe, expect, test } from 'vitest';
import { bulletinEvent } from '../../shared/contract/events.ts';
import { eventIdOf, receiptIdOf, receiptPageKey } from '../../shared/contract/keys.ts';
import { isTelling } from '../../shared/contract/receipt.ts';
import { unpackRevision } from '../../shared/contract/revision.ts';
import { runSchedule, type Uploaded } from './schedule.ts';

const SCHEDULES = Number(process.env.BANTIN_FAULT_SCHEDULES ?? 300);
const FIRST = Number(process.env.BANTIN_FAULT_FIRST_SEED ?? 1);
const seeds = Array.from({ length: SCHEDULES }, (_, i) => FIRST + i);

/** Of each key, what its newest version says that can be read: what the current figures have to be. */
function expectedFigures(uploaded: readonly Uploaded[]): readonly string[] {
  const readable = uploaded.filter(
    ({ version, text }) => /^\d/.test(text) && version.key.startsWith('wards/30307/'),
  );
  const newest = Map.groupBy(readable, ({ version }) => version.key)
    .values()
    .map((versions) => versions.at(-1));
  return [...newest].flatMap((last) => (last ? [`${last.version.key}: ${last.text}`] : [])).toSorted();
}

type Run = Awaited<ReturnType<typeof runSchedule>>;

const currentFigures = ({ stored }: Run): readonly string[] =>
  [...stored.currents.values()]
    .map((c) => `${c.object.key}: ${c.figures?.[0]?.value}${c.area.code === '30298' ? ' old' : ''}`)
    .toSorted();

const messages = ({ sent }: Run): readonly string[] =>
  [...new Set(sent.map(({ message }) => message))].toSorted();

describe(`${SCHEDULES} schedules of duplicates, reorderings, concurrency and crashes, from seed ${FIRST}`, () => {
  test('whatever happens, the promises hold', async () => {
    const seen = { repeats: 0, superseded: 0, unchanged: 0, revised: 0, rejected: 0, published: 0 };
    for (const seed of seeds) {
      const run = await runSchedule(seed);
      const { uploaded, stored, pages } = run;
      const receipts = [...stored.receipts.values()];

      // 1. One receipt and one page for each version, and none besides.
      const versionIds = uploaded.map(({ version }) => receiptIdOf(version)).toSorted();
      expect(receipts.map(({ receipt }) => receiptIdOf(receipt.version)).toSorted(), `seed ${seed}`).toEqual(
        versionIds,
      );
      const pageKeys = uploaded
        .map(({ version }) => receiptPageKey(version, receiptIdOf(version)))
        .toSorted();
      expect([...pages.keys()].toSorted(), `seed ${seed}`).toEqual(pageKeys);

      // 3. The current figures are those of the newest version that could be read.
      expect(currentFigures(run), `seed ${seed}`).toEqual(expectedFigures(uploaded));

      // 2. Revisions have no gap, none repeats the bytes of the one before, and each has the receipt that named it.
      const revisions = [...stored.revisions.values()].map((gzip) => unpackRevision(gzip).report);
      for (const reports of Map.groupBy(revisions, ({ id }) => id).values()) {
        const ordered = reports.toSorted((a, b) => a.revision - b.revision);
        expect(
          ordered.map(({ revision }) => revision),
          `seed ${seed}`,
        ).toEqual(ordered.map((_, i) => i + 1));
        const hashes = ordered.map(({ document }) => document.sha256);
        expect(
          hashes.some((hash, i) => hash === hashes[i - 1]),
          `seed ${seed}`,
        ).toBe(false);
      }
      const tellers = receipts.filter(({ receipt }) => isTelling(receipt));
      expect(tellers.filter(({ receipt }) => receipt.status !== 'rejected')).toHaveLength(revisions.length);

      // 4. Everything to be told was told under its derived id, every repeat the same to the byte.
      const events = messages(run).map((message) => bulletinEvent.parse(JSON.parse(message)));
      const ids = tellers.map(({ receipt }) => eventIdOf(receipt.version, receiptIdOf(receipt.version)));
      expect(events.map(({ id }) => id).toSorted(), `seed ${seed}`).toEqual(ids.toSorted());
      expect(
        receipts.filter(({ pending }) => pending),
        `seed ${seed}`,
      ).toEqual([]);

      // 4. Running everything again changes nothing.
      const before = [JSON.stringify([...stored.receipts]), currentFigures(run), messages(run), [...pages]];
      await run.runAgain();
      const after = [JSON.stringify([...stored.receipts]), currentFigures(run), messages(run), [...pages]];
      expect(after, `seed ${seed}`).toEqual(before);

      seen.repeats += run.sent.length - events.length;
      for (const { receipt } of receipts) seen[receipt.status] += 1;
    }
    // The campaign has met everything that it is about.
    for (const [what, count] of Object.entries(seen)) expect(count, what).toBeGreaterThan(SCHEDULES / 30);
  });
});
