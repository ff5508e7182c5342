import { parentPort } from 'node:worker_threads';
import { PermanentError } from '../../shared/contract/permanent-error.ts';
import { deadline } from '../../shared/document/deadline.ts';
import { readDocument } from '../../shared/document/read-document.ts';
import { isOutOfRoom } from './out-of-room.ts';
import type { Order, Reply } from './protocol.ts';

/** Entry point of the thread in which files are read, one after another; it keeps the readers that it has loaded. */
parentPort?.on('message', async (order: Order) => {
  parentPort?.postMessage(await read(order));
});

async function read({ bytes, milliseconds }: Order): Promise<Reply> {
  try {
    return { document: await readDocument(bytes, deadline(milliseconds)) };
  } catch (error) {
    if (error instanceof PermanentError) return { reason: error.reason, detail: error.message };
    if (isOutOfRoom(error)) return { reason: 'too-complex', detail: 'the stack or a buffer is too small' };
    const { name = 'unknown', stack = '' } = error instanceof Error ? error : {};
    return { broken: name, at: /^\s+at .+:\d+:\d+\)?$/mu.exec(stack)?.[0].trim() ?? '' };
  }
}
