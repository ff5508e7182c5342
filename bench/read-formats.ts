import Table from 'cli-table3';
import { ownSamples } from '../test/formats/own-samples.ts';
import { compareSpeed, type Speed } from '../test/formats/speed.ts';
import type { Part } from './part.ts';

/** What the project wants: a reader at most so many times as slow as the library that it calls. */
const GOAL = 1.3;

export const readPart: Part = {
  about: 'the reader of each format against its bare library',
  measure: async ({ progress }) => {
    progress.stage('formats');
    const speeds = await compareSpeed(ownSamples());
    return {
      figures: speeds.map((speed) => ({ ...speed, ratio: ratioOf(speed) })),
      tables: () => tableOf(speeds),
    };
  },
};

const ratioOf = ({ bare, reader }: Speed): number => reader / bare;

function tableOf(speeds: readonly Speed[]): string {
  const table = new Table({
    head: ['sample', 'library', 'library, ms', 'reader, ms', `ratio (goal ${GOAL})`],
    style: { head: [], border: [] },
    colAligns: ['left', 'left', 'right', 'right', 'right'],
  });
  for (const speed of speeds)
    table.push([
      speed.sample,
      speed.library,
      speed.bare.toFixed(2),
      speed.reader.toFixed(2),
      ratioOf(speed).toFixed(2),
    ]);
  return table.toString();
}
