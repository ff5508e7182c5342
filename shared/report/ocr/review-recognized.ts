import type { Note } from '../../contract/note.ts';
import type { Observation } from '../../contract/observation.ts';
import type { Span } from '../../contract/span.ts';
import type { Document } from '../../document/document.ts';
import { nameOf } from '../../indicator/name-of.ts';
import { exact } from '../../quantity/amount.ts';
import type { ReportReading } from '../reading.ts';
import { doubtOf, remarksOf } from './doubts.ts';
import { wordsTouching } from './words-touching.ts';

/** Shares of its confidence that a figure keeps which was read from a picture. Chosen, not measured. */
const CONFIRMED = 0.9;
const UNCONFIRMED = 0.7;

/**
 * The reading of a document of which some pages were pictures. What stands on them is marked as such and less sure;
 * a figure that may have been misread is taken out of the observations and told as a note, with what was read and
 * why it is doubted. Nothing is corrected. A document without such pages is left as it is.
 */
export function reviewRecognized(reading: ReportReading, document: Document): ReportReading {
  const { recognized = [], lost = [] } = document;
  const lostNotes = lost.length > 0 ? [lostNote(lost)] : [];
  if (recognized.length === 0) return { ...reading, notes: [...reading.notes, ...lostNotes] };

  const remarks = remarksOf(reading);
  const kept: Observation[] = [];
  const doubtful: Doubtful[] = [];
  for (const observation of reading.observations) {
    const words = wordsTouching(recognized, observation.source);
    const { why, isConfirmed } = doubtOf(observation, words, reading, remarks, document);
    if (words.length === 0) kept.push(observation);
    else if (why !== undefined) doubtful.push({ observation, why });
    else kept.push(marked(observation, isConfirmed ? CONFIRMED : UNCONFIRMED));
  }
  const untold = new Set(doubtful.map(({ observation }) => placeOf(observation.source)));
  const notes = reading.notes.filter(({ span }) => !span || !untold.has(placeOf(span)));
  return {
    ...reading,
    observations: kept,
    notes: [...notes, ...doubtNotes(doubtful, document), ...lostNotes],
  };
}

interface Doubtful {
  readonly observation: Observation;
  readonly why: string;
}

const marked = (observation: Observation, share: number): Observation => ({
  ...observation,
  observationStatus: 'ocr',
  confidence: exact(observation.confidence * share),
});

/** One note for the figures of a sentence, or of a row, that are doubted for one reason. */
function doubtNotes(doubtful: readonly Doubtful[], { blocks }: Document): readonly Note[] {
  const rowOf = ({ start }: Span) =>
    blocks.find((block) => block.kind === 'table-row' && block.start <= start && start < block.end);
  const alike = Map.groupBy(doubtful, ({ observation: { source }, why }) => {
    const { start } = rowOf(source) ?? source.sentence;
    return `${start} ${why}`;
  });
  return [...alike.values()].map((group): Note => {
    const figures = group.map(({ observation }) => observation);
    const [indicator, ...others] = new Set(figures.map((one) => one.indicator));
    return {
      code: 'ocr-doubtful',
      message: `Đọc từ ảnh, chưa ghi nhận: ${sayRead(figures)}. ${group[0]?.why ?? ''} Đối chiếu với bản gốc.`,
      ...(typeof indicator === 'string' && others.length === 0 && { indicator }),
      span: {
        start: Math.min(...figures.map(({ source }) => source.start)),
        end: Math.max(...figures.map(({ source }) => source.end)),
      },
    };
  });
}

/** "Tổng thu ngân sách nhà nước “30”, “17,64”; Hộ nghèo “86 hộ”" */
const sayRead = (figures: readonly Observation[]): string =>
  [...Map.groupBy(figures, nameOf)]
    .map(([name, own]) => `${name} ${own.map(({ source }) => `“${source.exact}”`).join(', ')}`.trim())
    .join('; ');

const placeOf = ({ start, end }: Span): string => `${start}-${end}`;

const lostNote = (pages: readonly number[]): Note => ({
  code: 'text-lost',
  message: `Trang ${pages.join(', ')} là ảnh không đọc được (mờ, viết tay hoặc quá phức tạp): số liệu ở đó chưa được ghi nhận.`,
});
