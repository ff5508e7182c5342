import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Sample } from './samples.ts';

/** Medians of many readings in one warm thread, in milliseconds. */
export interface Speed {
  readonly sample: string;
  readonly library: string;
  /** The library alone, as its own documentation uses it. */
  readonly bare: number;
  /** Our reader, which calls it. */
  readonly reader: number;
}

/** Of the samples that a library reads, one after another; of our own readers there is none to compare with. */
export async function compareSpeed(samples: readonly Sample[]): Promise<readonly Speed[]> {
  const worker = new Worker(new URL('./speed-thread.ts', import.meta.url), { stdout: true, stderr: true });
  worker.stdout.resume();
  worker.stderr.resume();
  try {
    const speeds: Speed[] = [];
    for (const { name, bytes } of samples) {
      const answer = once(worker, 'message');
      worker.postMessage(bytes);
      const [speed]: readonly (Omit<Speed, 'sample'> | undefined)[] = await answer;
      if (speed) speeds.push({ sample: name, ...speed });
    }
    return speeds;
  } finally {
    await worker.terminate();
  }
}
