import { Worker } from 'node:worker_threads';
import { LIMITS } from '../../shared/contract/limits.ts';
import { PermanentError } from '../../shared/contract/permanent-error.ts';
import type { Document } from '../../shared/document/document.ts';
import type { Order, Reply } from './protocol.ts';

/** Beside this file: as a source, or as the bundle has it. */
const THREAD = new URL(
  import.meta.url.endsWith('.ts') ? './reader-thread.ts' : './reader-thread.mjs',
  import.meta.url,
);

/** Milliseconds beyond the limit after which a thread that does not look at the clock is ended. */
const GRACE = 500;

export interface ThreadedReader {
  /**
   * Reads a file as `readDocument` does, in a thread with bounds on memory and time. Throws `PermanentError` with
   * its reasons, and `too-complex` for a file that broke a bound; anything else is a reader that broke.
   */
  read(bytes: Uint8Array, milliseconds?: number): Promise<Document>;
  stop(): Promise<void>;
}

/**
 * Files are read in a thread of their own: one that takes all memory or never ends takes the thread with it, and
 * the process lives. A thread is started when the first file comes and goes on with the next; after a file that
 * was too much for it, the next has a new one. It sees none of the process's environment.
 */
export function threadedReader(memoryMegabytes: number = LIMITS.readMegabytes): ThreadedReader {
  let warm: Worker | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const start = (): Worker => {
    const worker = new Worker(THREAD, {
      env: {},
      execArgv: [],
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes },
    });
    worker.on('error', () => {}); // whoever waits for an answer hears of it; later it is no news
    worker.stdout.resume(); // what a library says of a file is no log line
    worker.stderr.resume();
    return worker;
  };
  const end = async (worker: Worker): Promise<void> => {
    if (warm === worker) warm = undefined;
    await worker.terminate();
  };
  const read = async (order: Order): Promise<Document> => {
    warm ??= start();
    const worker = warm;
    worker.ref();
    try {
      const reply = await replyOf(worker, order);
      if ('document' in reply) return reply.document;
      if ('broken' in reply) throw new Error(`${reply.broken} ${reply.at}`);
      throw new PermanentError(reply.reason, reply.detail);
    } catch (error) {
      if (!(error instanceof PermanentError) || error.reason === 'too-complex') await end(worker);
      throw error;
    } finally {
      worker.unref(); // an idle thread keeps no process alive
    }
  };
  return {
    read(bytes, milliseconds = LIMITS.readMs) {
      const turn = last.then(() => read({ bytes, milliseconds }));
      last = turn.catch(() => {});
      return turn;
    },
    stop: async () => void (warm && (await end(warm))),
  };
}

/** What the thread answers; it may end instead, for want of memory or because its time is up. */
function replyOf(worker: Worker, order: Order): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const clock = setTimeout(
      () => settle(() => reject(tooMuch(`not read within ${order.milliseconds} ms`))),
      order.milliseconds + GRACE,
    );
    const onMessage = (reply: Reply) => settle(() => resolve(reply));
    const onError = (error: Error & { readonly code?: string }) =>
      settle(() => reject(error.code === OUT_OF_MEMORY ? tooMuch('out of memory') : error));
    const onExit = (code: number) => settle(() => reject(new Error(`The thread ended with ${code}.`)));
    const settle = (how: () => void) => {
      clearTimeout(clock);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      how();
    };
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(order);
  });
}

const OUT_OF_MEMORY = 'ERR_WORKER_OUT_OF_MEMORY';
const tooMuch = (detail: string): PermanentError => new PermanentError('too-complex', detail);
