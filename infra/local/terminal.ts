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
