import type { Terminal } from '../commands/terminal.ts';
import type { progress } from '../infra/local/terminal.ts';

/** One thing that the command measures. */
export interface Part {
  /** One line for the help. */
  readonly about: string;
  readonly measure: (how: Measuring) => Promise<Measured>;
}

export type Progress = Pick<ReturnType<typeof progress>, 'stage' | 'step'>;

export interface Measuring {
  readonly rounds: number;
  /** Bytes of the longest text. */
  readonly largest: number;
  /** That go through the chain to see how it goes on. */
  readonly bulletins: number;
  readonly progress: Progress;
}

export interface Measured {
  /** For programs: plain numbers by name, units in the names. */
  readonly figures: unknown;
  /** For people. */
  readonly tables: (terminal: Terminal) => string;
}
