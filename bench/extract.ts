import type { ExtractFigures, Hostile, Length } from './extract-figures.ts';
import { tablesOf } from './extract-tables.ts';
import { floorScan } from './floor.ts';
import { freshProcesses } from './fresh.ts';
import { inTurns } from './in-turns.ts';
import type { Measuring, Part, Progress } from './part.ts';
import { reader } from './read.ts';
import { bulletins, bulletinsOf, bytesOf, HOSTILE, linesOf, sparse, textOf } from './texts.ts';

const KB = 1_024;
/** What all lengths are compared with. */
const ORDINARY = 5 * KB;
const LENGTHS = [KB, ORDINARY, 20 * KB, 100 * KB, 400 * KB, 1_000_000, 4_000_000];
/** A longer text as it is written has more figures than are read. */
const LONGEST_AS_WRITTEN = 400 * KB;
/** At this length hostile texts are compared with short ones of their own kind. */
const LONG = 1_000_000;

export const extractPart: Part = {
  about: 'reading the figures out of a bulletin',
  measure: async (how) => {
    const figures = measureExtract(how);
    return { figures, tables: (terminal) => tablesOf(figures, terminal) };
  },
};

function measureExtract({ rounds, largest, progress }: Measuring): ExtractFigures {
  const texts = bulletins();
  const documents = measureDocuments(texts, rounds, progress);
  progress.stage('lengths');
  const upTo = (most: number) => LENGTHS.filter((bytes) => bytes <= Math.max(most, ORDINARY));
  const composed = texts.map((text) => text.normalize('NFC')); // what decomposed letters cost is told apart
  const asWritten = upTo(Math.min(largest, LONGEST_AS_WRITTEN));
  const lengths = measureLengths(asWritten, linesOf(composed).join(''), rounds, progress);
  const sparseLengths = measureLengths(upTo(largest), sparse(composed), rounds, progress);
  progress.stage('hostile texts');
  const ordinary = lengths.find(({ bytes }) => bytes === ORDINARY)?.nsPerByte ?? Number.NaN;
  const hostile = HOSTILE.map(({ name, run }): Hostile => {
    const sizes = [ORDINARY, Math.max(ORDINARY, Math.min(LONG, largest))];
    const [, long] = measureLengths(sizes, run(texts), Math.min(rounds, HOSTILE_ROUNDS), progress);
    if (!long) throw new Error(`Expected two lengths of ${name}`);
    return { ...long, name, againstOrdinary: long.nsPerByte / ordinary };
  });
  progress.stage('fresh processes');
  return { ...documents, lengths, sparseLengths, hostile, fresh: freshProcesses(rounds, progress) };
}

/** A hostile megabyte takes seconds. */
const HOSTILE_ROUNDS = 3;

function measureDocuments(
  texts: readonly string[],
  rounds: number,
  progress: Progress,
): Pick<ExtractFigures, 'documents' | 'warm' | 'nfdRatio' | 'floor'> {
  progress.stage('bulletins');
  const all = texts.map(bytesOf);
  const bytes = all.reduce((sum, { length }) => sum + length, 0);
  const [small, large] = [bulletinsOf(2 * KB, texts), bulletinsOf(ORDINARY, texts)];
  const scan = floorScan();
  const each = (documents: readonly Uint8Array[], read: (bytes: Uint8Array) => unknown) => () => {
    for (const one of documents) read(one);
  };
  warmUp(all, WARM_READINGS * rounds);
  const times = inTurns(
    [
      { name: 'all', run: each(all, reader) },
      { name: 'floor', run: each(all, scan) },
      { name: '2 KB', run: each(small.map(bytesOf), reader) },
      { name: '5 KB', run: each(large.map(bytesOf), reader) },
      {
        name: 'NFC',
        run: each(
          texts.map((text) => bytesOf(text.normalize('NFC'))),
          reader,
        ),
      },
      {
        name: 'NFD',
        run: each(
          texts.map((text) => bytesOf(text.normalize('NFD'))),
          reader,
        ),
      },
    ],
    rounds,
    progress,
  );
  return {
    documents: {
      count: texts.length,
      bytes,
      perSecond: (1e9 * texts.length) / times.all,
      megabytesPerSecond: (1e3 * bytes) / times.all,
    },
    warm: { of2KbMs: times['2 KB'] / small.length / 1e6, of5KbMs: times['5 KB'] / large.length / 1e6 },
    nfdRatio: times.NFD / times.NFC,
    floor: { megabytesPerSecond: (1e3 * bytes) / times.floor, ratio: times.all / times.floor },
  };
}

/** For each round: V8 goes on compiling what is hot for some two thousand readings. */
const WARM_READINGS = 200;

function warmUp(documents: readonly Uint8Array[], readings: number): void {
  for (let i = 0; i < readings; i++) {
    const bytes = documents[i % documents.length];
    if (bytes) reader(bytes);
  }
}

function measureLengths(
  lengths: readonly number[],
  body: string,
  rounds: number,
  progress: Progress,
): readonly Length[] {
  const texts = lengths.map((bytes) => bytesOf(textOf(bytes, body)));
  const outcomes = texts.map(reader);
  const names = lengths.map((bytes, i) => `${i}: ${bytes} bytes`);
  const times = inTurns(
    texts.map((bytes, i) => ({ name: names[i] ?? '', run: () => reader(bytes) })),
    rounds,
    progress,
  );
  const perByte = texts.map(({ length }, i) => (times[names[i] ?? ''] ?? Number.NaN) / length);
  const ordinary = perByte[lengths.indexOf(ORDINARY)] ?? Number.NaN;
  return lengths.map((bytes, i) => ({
    bytes,
    nsPerByte: perByte[i] ?? Number.NaN,
    ratio: (perByte[i] ?? Number.NaN) / ordinary,
    outcome: outcomes[i] ?? '',
  }));
}
