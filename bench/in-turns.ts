import type { Progress } from './part.ts';

/** Work of a known size, done again and again. */
export interface Work<Name extends string> {
  readonly name: Name;
  readonly run: () => unknown;
}

/** A turn is at least so long: processor time is told in steps of up to 4 ms. */
const TURN_MS = 40;

/**
 * How long each work takes once, in nanoseconds: the median over rounds in which the works take turns, so that what
 * the machine does beside meets them all alike. Turns that are not counted warm them up first.
 */
export function inTurns<Name extends string>(
  works: readonly Work<Name>[],
  rounds: number,
  progress: Progress,
): Readonly<Record<Name, number>> {
  const counts = works.map((work) => runsOfATurn(work));
  const times = works.map((): number[] => []);
  for (let round = 1; round <= rounds; round++) {
    works.forEach((work, i) => {
      progress.step(`${work.name}, round ${round} of ${rounds}`);
      const count = counts[i] ?? 1;
      times[i]?.push((1e6 * cpuMs(() => repeat(work, count))) / count);
    });
  }
  const medians = works.map(({ name }, i) => [name, median(times[i] ?? [])] as const);
  return Object.fromEntries(medians) as Record<Name, number>;
}

function runsOfATurn(work: Work<string>): number {
  let count = 1;
  while (cpuMs(() => repeat(work, count)) < TURN_MS) count *= 2;
  return count;
}

function repeat({ run }: Work<string>, count: number): void {
  for (let i = 0; i < count; i++) run();
}

/** Milliseconds of this thread's own processor time: waiting for a busy machine is no part of it. */
export function cpuMs(work: () => void): number {
  const from = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(from);
  return (user + system) / 1e3;
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
