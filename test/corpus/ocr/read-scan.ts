import type { Note } from '../../../shared/contract/note.ts';
import type { Observation } from '../../../shared/contract/observation.ts';
import { assemble, type Piece } from '../../../shared/document/assemble.ts';
import { MEDIA_TYPES } from '../../../shared/document/document.ts';
import { extractReport } from '../../../shared/extract-report.ts';

export interface Scan {
  readonly observations: readonly Observation[];
  readonly notes: readonly Note[];
}

/** Words that the recogniser is less sure of than of the others (95), by what they say. */
export type Unsure = Readonly<Record<string, number>>;

const HEAD: readonly Piece[] = [
  { kind: 'heading', text: 'Ủy ban nhân dân phường Bình Đức', place: { page: 1 } },
  { kind: 'heading', text: 'Báo cáo tình hình kinh tế - xã hội 6 tháng đầu năm 2026', place: { page: 1 } },
];

/** A bulletin with these pieces, all of them read from a picture. */
export function scanOf(pieces: readonly Piece[], unsure: Unsure = {}): Scan {
  const document = assemble(MEDIA_TYPES.pdf, [...HEAD, ...pieces], 1);
  const recognized = [...document.text.matchAll(/\S+/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    confidence: unsure[word] ?? 95,
  }));
  const extraction = extractReport({ ...document, recognized });
  if (extraction.status !== 'report') throw new Error(extraction.status);
  return extraction.reading;
}

export const sentence = (text: string, unsure?: Unsure): Scan =>
  scanOf([{ kind: 'paragraph', text, place: { page: 1 } }], unsure);

/** A row under the header of a table of indicators. */
export const tableRow = (cells: readonly string[], unsure?: Unsure): Scan =>
  scanOf(
    [['STT', 'Chỉ tiêu', 'Đơn vị', 'Kế hoạch', 'Thực hiện', 'Tỷ lệ (%)'], cells].map(
      (row): Piece => ({ kind: 'table-row', cells: row, table: 0, place: { page: 1 } }),
    ),
    unsure,
  );

/** What was believed, and why the rest was not. */
export const believed = ({ observations }: Scan): readonly string[] =>
  observations.map(({ source }) => source.exact);
export const doubts = ({ notes }: Scan): readonly string[] =>
  notes.filter(({ code }) => code === 'ocr-doubtful').map(({ message }) => message);
