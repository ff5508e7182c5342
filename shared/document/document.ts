import type { Span } from '../contract/span.ts';

export const MEDIA_TYPES = {
  text: 'text/plain',
  html: 'text/html',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  doc: 'application/msword',
  rtf: 'application/rtf',
  odt: 'application/vnd.oasis.opendocument.text',
  mht: 'multipart/related',
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xls: 'application/vnd.ms-excel',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  jpeg: 'image/jpeg',
  png: 'image/png',
  tiff: 'image/tiff',
} as const;
export type MediaType = (typeof MEDIA_TYPES)[keyof typeof MEDIA_TYPES];

/** More than 200 printed pages have lines; each block costs memory here and time in what comes after. */
export const MOST_BLOCKS = 100_000;

/** Where in the file a block stands, counted from 1, as a person would look it up. */
export interface Place {
  readonly line?: number;
  readonly page?: number;
  /** Name of a sheet, and the first cell of the row on it: "A5". */
  readonly sheet?: string;
  readonly cell?: string;
}

/**
 * A piece of the document that is read by itself; `start` and `end` are offsets into `Document.text`.
 * A table row gives its cells in order, each with its own span (an empty cell is an empty span); rows of
 * one table share `table`, counted from 0 in reading order.
 */
export interface Block extends Span {
  readonly kind: 'heading' | 'paragraph' | 'list-item' | 'table-row';
  readonly place: Place;
  readonly cells?: readonly Span[];
  readonly table?: number;
}

/** A word that was read from a picture. */
export interface RecognizedWord extends Span {
  /** How sure the recogniser is of it: 0 to 100. */
  readonly confidence: number;
  /** It stands in a table of which nobody can say which row it belongs to. */
  readonly unplaced?: true;
}

/**
 * What every reader makes of a file. `text` is what quotes refer to: for a `.txt` file the decoded file
 * itself; for other formats the blocks joined by line feeds. Blocks are in order, never overlap, and leave
 * out only white space.
 */
export interface Document {
  readonly mediaType: MediaType;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly pages?: number;
  /** Lines that are no part of what is read, such as running heads: a state secret's stamp may stand in them. */
  readonly aside?: readonly string[];
  /** Pages, from 1, that are pictures: nothing of them is in `text` until they are recognised (document/scan/). */
  readonly scanned?: readonly number[];
  /** The words of `text` that were recognised in pictures, in order; every other word was in the file. */
  readonly recognized?: readonly RecognizedWord[];
  /** Pages, from 1, that were pictures and could not be recognised. */
  readonly lost?: readonly number[];
}
