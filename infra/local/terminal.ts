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

/** One line on stderr that says what is going on: rewritten on a terminal; elsewhere a line for each stage. */
export function progress(stream: NodeJS.WriteStream = process.stderr) {
  const rewrite = (text: string) => void (stream.isTTY && stream.write(`\r\x1b[K${text}`));
  return {
    stage: (text: string) => (stream.isTTY ? rewrite(`${text} …`) : void stream.write(`${text} …\n`)),
    /** A step within a stage. */
    step: (text: string) => rewrite(`${text} …`.slice(0, stream.columns)),
    clear: () => rewrite(''),
  };
}

/**
 * From now on, Ctrl-C or a polite end runs `stop`, and then leaves with the status that shells expect; a second
 * one does not wait. Before this is called they end the process at once, and guard.ts clears up.
 */
export function stopOnSignal(stop: () => Promise<void>): void {
  for (const [signal, status] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)
    process.once(signal, () => {
      void stop().finally(() => process.exit(status));
    });
}

/** Whoever read our output has seen enough (`| head`): that is no fault. */
export function endWithReader(): void {
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1));
}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
