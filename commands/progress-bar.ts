import { printable } from './terminal.ts';

/** One line on stderr of a terminal that shows how far a long work has come; elsewhere nothing. */
export function progressBar(what: string, total?: number, stream: NodeJS.WriteStream = process.stderr) {
  const began = performance.now();
  let drawn = 0;
  return {
    show(done: number): void {
      const now = performance.now();
      if (!stream.isTTY || now - drawn < 100) return;
      drawn = now;
      stream.write(`\r\x1b[K${lineOf(what, done, total, now - began).slice(0, stream.columns)}`);
    },
    clear(): void {
      if (stream.isTTY) stream.write('\r\x1b[K');
    },
  };
}

/** The same for the pages of one scan, of which each takes seconds. */
export function pagesRead(file: string): (done: number, of: number) => void {
  let bar: ReturnType<typeof progressBar> | undefined;
  return (done, of) => {
    bar ??= progressBar(`reading ${printable(file)}`, of);
    if (done < of) bar.show(done);
    else bar.clear();
  };
}

const WIDTH = 24;

/** "sending ████████░░░░░░░░ 120 of 360, 41 s left", or without a total "sending 120, 12 s". */
export function lineOf(what: string, done: number, total: number | undefined, ms: number): string {
  if (total === undefined || total === 0) return `${what} ${done}, ${Math.round(ms / 1000)} s`;
  const filled = Math.round((WIDTH * Math.min(done, total)) / total);
  const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled);
  const left = done > 0 ? `, ${Math.round(((ms / done) * Math.max(0, total - done)) / 1000)} s left` : '';
  return `${what} ${bar} ${done} of ${total}${left}`;
}
