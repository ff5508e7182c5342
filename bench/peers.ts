import Table from 'cli-table3';
import { floorScan } from './floor.ts';
import { inTurns, type Work } from './in-turns.ts';
import type { Measuring, Part } from './part.ts';
import { reader } from './read.ts';
import { bulletins, bytesOf } from './texts.ts';

/** A library that finds numbers or dates in text; none reads "trên 4,2 tỷ đồng", nor says what is measured. */
interface Peer {
  readonly name: string;
  readonly packages: readonly string[];
  /** How it reads one text, given its packages. */
  readonly of: (...modules: readonly never[]) => (text: string) => unknown;
}

interface Chrono {
  readonly vi: { parse(text: string): unknown };
}
interface Nlpjs {
  readonly BuiltinDefault: new () => { extract(asked: { utterance: string; locale: string }): unknown };
}
interface Wink {
  readonly default: (model: unknown) => { readDoc(text: string): { entities(): { out(): unknown } } };
}
interface Recognizers {
  readonly default: { recognizeNumber(text: string, culture: string): unknown };
}

const PEERS: readonly Peer[] = [
  {
    name: 'nlp.js builtin',
    packages: ['@nlpjs/builtin-default@4.23.4'],
    of: ({ BuiltinDefault }: Nlpjs) => {
      const builtin = new BuiltinDefault();
      return (text) => builtin.extract({ utterance: text, locale: 'vi' });
    },
  },
  {
    name: 'chrono-node vi (dates)',
    packages: ['chrono-node@2.10.3'],
    of:
      ({ vi }: Chrono) =>
      (text) =>
        vi.parse(text),
  },
  {
    name: 'wink-nlp',
    packages: ['wink-nlp@2.4.0', 'wink-eng-lite-web-model@1.8.1'],
    of: ({ default: wink }: Wink, { default: model }: { readonly default: unknown }) => {
      const nlp = wink(model);
      return (text) => nlp.readDoc(text).entities().out();
    },
  },
  {
    name: 'recognizers-text-number',
    packages: ['@microsoft/recognizers-text-number@1.3.1'],
    of:
      ({ default: { recognizeNumber } }: Recognizers) =>
      (text) =>
        recognizeNumber(text, 'en-us'),
  },
];

/** One way to go through all bulletins. */
interface Compared {
  readonly name: string;
  readonly megabytesPerSecond: number;
  /** How many times as fast as our reader. */
  readonly againstOurs: number;
}

export const peersPart: Part = {
  about: 'reading against libraries that find numbers or dates, as far as they are installed',
  measure: async (how) => {
    const { compared, absent } = await measurePeers(how);
    return { figures: { compared, absent }, tables: () => tableOf(compared, absent) };
  },
};

async function measurePeers({ rounds, progress }: Measuring) {
  progress.stage('peers');
  const texts = bulletins();
  const all = texts.map(bytesOf);
  const bytes = all.reduce((sum, { length }) => sum + length, 0);
  const scan = floorScan();
  const works: Work<string>[] = [
    { name: 'ours', run: () => all.forEach(reader) },
    { name: 'decoding, an automaton, digits', run: () => all.forEach(scan) },
  ];
  const absent: string[] = [];
  for (const { name, packages, of } of PEERS) {
    const modules = await Promise.all(packages.map(imported));
    if (modules.includes(undefined)) absent.push(...packages);
    else {
      const read = of(...(modules as never[])); // each peer knows what its packages export
      works.push({ name, run: quietly(() => texts.forEach(read)) });
    }
  }
  const times = inTurns(works, rounds, progress);
  const compared = works.map(({ name }): Compared => {
    const [own = Number.NaN, time = Number.NaN] = [times.ours, times[name]];
    return { name, megabytesPerSecond: (1e3 * bytes) / time, againstOurs: own / time };
  });
  return { compared, absent };
}

/** A package by its name and version; none where it is not installed. */
const imported = (named: string): Promise<unknown> =>
  import(named.replace(/@[^@]+$/, '')).catch(() => undefined);

/** One of the libraries prints each number that it finds. */
const quietly = (run: () => void) => () => {
  const { log } = console;
  console.log = () => {};
  try {
    run();
  } finally {
    console.log = log;
  }
};

function tableOf(compared: readonly Compared[], absent: readonly string[]): string {
  const table = new Table({
    head: ['over the same bulletins', 'MB/s', 'times as fast as ours'],
    style: { head: [], border: [] },
    colAligns: ['left', 'right', 'right'],
  });
  for (const { name, megabytesPerSecond, againstOurs } of compared)
    table.push([name, megabytesPerSecond.toFixed(2), againstOurs.toFixed(2)]);
  const missing =
    absent.length > 0 ? `\nNot installed, so not measured: npm install --no-save ${absent.join(' ')}` : '';
  return `${table}${missing}`;
}
