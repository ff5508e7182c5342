import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createWorker, OEM, PSM } from 'tesseract.js';
import { type Bitmap, toPgm } from '../../shared/document/scan/bitmap.ts';
import { readGreyPng } from '../../shared/document/scan/grey-png.ts';
import type { ReadLines } from '../../shared/document/scan/read-page.ts';
import type { ScanWord } from '../../shared/document/scan/scan-page.ts';

export interface Recognizer {
  /** The pixels of a picture (JPEG, PNG, the first page of a TIFF), as it is to be looked at. Rejects where it is damaged. */
  decode(picture: Uint8Array): Promise<Bitmap>;
  /** The lines on a picture, with their words. */
  readonly recognize: ReadLines;
}

/** How Tesseract is to part a picture. */
const LAYOUTS = { page: PSM.SINGLE_BLOCK, stack: PSM.SINGLE_COLUMN } as const;

/** The data of the package is found in the package: nothing is fetched, and nothing is written. */
const DATA = join(
  dirname(fileURLToPath(import.meta.resolve('@tesseract.js-data/vie/package.json'))),
  '4.0.0_best_int',
);

/** Starts Tesseract in a thread of its own, which ends with the thread that started it. */
export async function startRecognizer(): Promise<Recognizer> {
  const tesseract = await createWorker('vie', OEM.LSTM_ONLY, {
    langPath: DATA,
    gzip: true,
    cacheMethod: 'none',
    errorHandler: () => {}, // what fails rejects as well; without this, it also throws where nobody can catch it
  });
  return {
    async decode(picture) {
      const wanted = { text: false, imageGrey: true };
      const { data } = await tesseract.recognize(Buffer.from(picture), {}, wanted);
      return readGreyPng(Buffer.from(data.imageGrey?.replace(/^data:[^,]*,/, '') ?? '', 'base64'));
    },
    async recognize(picture, layout) {
      await tesseract.setParameters({ tessedit_pageseg_mode: LAYOUTS[layout] });
      const { data } = await tesseract.recognize(
        Buffer.from(toPgm(picture)),
        {},
        { text: false, blocks: true },
      );
      return (data.blocks ?? []).flatMap(({ paragraphs }) =>
        paragraphs.flatMap(({ lines }) => lines.map(({ words }) => words.map(toWord))),
      );
    },
  };
}

/** As Tesseract gives a word. */
interface Word {
  readonly text: string;
  readonly confidence: number;
  readonly bbox: { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number };
}

const toWord = ({ text, confidence, bbox }: Word): ScanWord => ({
  text,
  confidence,
  left: bbox.x0,
  right: bbox.x1,
  top: bbox.y0,
  bottom: bbox.y1,
});
