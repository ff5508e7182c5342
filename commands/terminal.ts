import { styleText } from 'node:util';

/** Where something is shown. */
export interface Terminal {
  /** Characters in a line; without end where it is no terminal. */
  readonly columns: number;
  readonly colour: boolean;
}

/** What stdout can show. `NO_COLOR` is heeded (no-color.org). */
export function terminalOf({ isTTY, columns }: NodeJS.WriteStream = process.stdout): Terminal {
  return isTTY
    ? { columns: Math.max(40, columns), colour: !process.env.NO_COLOR }
    : { columns: Number.POSITIVE_INFINITY, colour: false };
}

type Format = Parameters<typeof styleText>[0];

/** Paints where colours are shown; whether they are was settled above. */
export const painter =
  ({ colour }: Terminal) =>
  (format: Format, text: string): string =>
    colour ? styleText(format, text, { validateStream: false }) : text;

/** Text from a bulletin must not steer the terminal: control and direction characters become spaces. */
export const printable = (text: string): string =>
  text.replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ');

/** Whoever read our output has seen enough (`| head`): that is no fault. */
export function endWithReader(): void {
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1));
}

/** What an error says; it may name a file, whose name may be anything. */
export const messageOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n').map(printable).join('\n');
