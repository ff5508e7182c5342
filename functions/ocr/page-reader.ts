import { Worker } from 'node:worker_threads';
import { LIMITS } from '../../shared/contract/limits.ts';
import type { Quarters } from '../../shared/document/scan/bitmap.ts';
import type { PageReading } from '../../shared/document/scan/scan-page.ts';
import type { Reply, Wanted } from './page-thread.ts';

/** Megabytes of a thread's heap; what engines take beside it is bounded by the sizes of pictures and pages. */
const HEAP = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 };
/** To load both engines and the data: a second here. */
const START_MS = 30_000;

/** From the sources, or as it was bundled: both are beside this file. */
const THREAD = new URL(
  import.meta.url.endsWith('.ts') ? './page-thread.ts' : './page-thread.mjs',
  import.meta.url,
);

export interface PageReader {
  /** What comes of one page, within the time that it has. Never rejects for what a page holds. */
  read(page: number): Promise<PageReading>;
  close(): Promise<void>;
}

/**
 * Reads pages of one file in a thread. A page that takes too long, or breaks the thread, costs that thread: the next
 * one gets a new one. Rejects only where a thread cannot be started at all.
 */
export function openPages(bytes: Uint8Array, pageMs: number = LIMITS.ocrPageMs): PageReader {
  let thread: Thread | undefined;
  let quarters: Quarters = 0;
  const close = async () => {
    const ending = thread;
    thread = undefined;
    await ending?.end();
  };
  return {
    async read(page) {
      thread ??= await startThread(bytes);
      const reply = await thread.ask({ page, quarters }, pageMs);
      if (reply === undefined) {
        await close();
        return { status: 'unfinished' };
      }
      if ('refused' in reply) return { status: 'refused', reason: reply.refused };
      quarters = reply.quarters;
      return reply.reading;
    },
    close,
  };
}

interface Thread {
  /** The reply; `undefined` where there is none in time, or ever. */
  ask(wanted: Wanted, milliseconds: number): Promise<Reply | undefined>;
  end(): Promise<void>;
}

async function startThread(bytes: Uint8Array): Promise<Thread> {
  const worker = new Worker(THREAD, {
    workerData: { bytes },
    env: {}, // nothing of the process's own
    execArgv: [],
    resourceLimits: HEAP,
    stdout: true,
    stderr: true,
  });
  worker.stdout.resume(); // what the engines say of a file is no log line
  worker.stderr.resume();
  let settle: ((message: Reply | 'ready' | undefined) => void) | undefined;
  let fault: unknown;
  const answer = (message?: Reply | 'ready') => settle?.(message);
  worker.on('message', answer).on('exit', () => answer());
  worker.on('error', (error) => {
    fault = error;
    answer();
  });
  const next = async (milliseconds: number): Promise<Reply | 'ready' | undefined> => {
    const waited = Promise.withResolvers<Reply | 'ready' | undefined>();
    settle = waited.resolve;
    const clock = setTimeout(answer, milliseconds);
    try {
      return await waited.promise;
    } finally {
      clearTimeout(clock);
      settle = undefined;
    }
  };
  if ((await next(START_MS)) !== 'ready') {
    await worker.terminate();
    throw new Error('The thread that reads pages did not start.', { cause: fault });
  }
  return {
    async ask(wanted, milliseconds) {
      const reply = next(milliseconds);
      worker.postMessage(wanted);
      const message = await reply;
      return message === 'ready' ? undefined : message;
    },
    end: async () => void (await worker.terminate()),
  };
}
