import { parentPort, workerData } from 'node:worker_threads';
import { PermanentError } from '../../shared/contract/permanent-error.ts';
import type { ReasonCode } from '../../shared/contract/reasons.ts';
import { renderPage } from '../../shared/document/readers/render-page.ts';
import { type Bitmap, type Quarters, shrunk, turned } from '../../shared/document/scan/bitmap.ts';
import { levelled } from '../../shared/document/scan/level.ts';
import { turnsFor } from '../../shared/document/scan/orientation.ts';
import { whitened } from '../../shared/document/scan/paper.ts';
import { readPage } from '../../shared/document/scan/read-page.ts';
import { takeRules } from '../../shared/document/scan/rules.ts';
import { type PageReading, readingOf } from '../../shared/document/scan/scan-page.ts';
import { directoriesOf, withFirst } from '../../shared/document/scan/tiff.ts';
import { sniff } from '../../shared/document/sniff.ts';
import { startRecognizer } from './recognizer.ts';
import { upright } from './upright.ts';

/** Entry point of a thread that reads the pages of one file, one at a time; whoever started it may end it at any time. */

/** What the thread is started with. */
export interface Assignment {
  readonly bytes: Uint8Array;
}

export interface Wanted {
  /** From 1. */
  readonly page: number;
  readonly quarters: Quarters;
}

export type Reply =
  | { readonly reading: PageReading; readonly quarters: Quarters }
  | { readonly refused: ReasonCode };

const { bytes }: Assignment = workerData;
const format = sniff(bytes);
const recognizer = await startRecognizer();

parentPort?.on('message', async (wanted: Wanted) => parentPort?.postMessage(await reply(wanted)));
parentPort?.postMessage('ready');

async function reply({ page: number, quarters: first }: Wanted): Promise<Reply> {
  try {
    const picture = whitened(await pictureOf(number));
    const { page, quarters } = await upright(
      (turn) => readPage(levelled(turned(picture, turn)), recognizer.recognize),
      turnsFor(takeRules(picture).bitmap, first),
    );
    return { reading: readingOf(page), quarters };
  } catch (error) {
    return { refused: error instanceof PermanentError ? error.reason : 'unreadable' };
  }
}

async function pictureOf(page: number): Promise<Bitmap> {
  if (format === 'pdf') return renderPage(bytes, page);
  const directory = format === 'tiff' ? directoriesOf(bytes)[page - 1] : undefined;
  return shrunk(await recognizer.decode(directory === undefined ? bytes : withFirst(bytes, directory)));
}
