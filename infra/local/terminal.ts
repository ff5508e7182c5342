/** One line on stderr that says what is going on: rewritten on a terminal, a line each elsewhere. */
export function progress(stream: NodeJS.WriteStream = process.stderr) {
  return {
    say: (text: string) => void stream.write(stream.isTTY ? `\r\x1b[K${text} …` : `${text} …\n`),
    clear: () => void (stream.isTTY && stream.write('\r\x1b[K')),
  };
}

/** Runs `stop` on Ctrl-C or a polite end, once, and leaves with the status that shells expect. */
export function stopOnSignal(stop: () => Promise<void>): void {
  for (const [signal, status] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)
    process.once(signal, () => {
      void stop().finally(() => process.exit(status));
    });
}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
