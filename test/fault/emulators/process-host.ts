import { pathToFileURL } from 'node:url';

/** Entry point of a process: one execution environment of one function, which may be killed at any moment. */

type Handler = (event: unknown, context: object) => Promise<unknown>;

export interface Call {
  readonly id: number;
  readonly event: unknown;
  /** Milliseconds. */
  readonly remaining: number;
}

export interface Answer {
  readonly id: number;
  readonly answer?: unknown;
  readonly fault?: string;
  /** Bytes of memory that the process holds. */
  readonly memory: number;
}

const [, , file = '', exported = ''] = process.argv;
const loaded: Readonly<Record<string, Handler | undefined>> = await import(pathToFileURL(file).href);
const handler = loaded[exported];
if (handler === undefined) throw new Error(`${file} exports no ${exported}.`);

process.on('message', async ({ id, event, remaining }: Call) => {
  const deadline = Date.now() + remaining;
  const context = { getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()) };
  const said = await handler(event, context).then(
    (answer) => ({ answer }),
    (error: unknown) => ({ fault: String(error) }),
  );
  process.send?.({ id, ...said, memory: process.memoryUsage.rss() } satisfies Answer);
});
process.on('disconnect', () => process.exit()); // who started it is gone
