import type { Note } from '../../contract/note.ts';
import type { Observation } from '../../contract/observation.ts';
import type { Span } from '../../contract/span.ts';
import type { Document, RecognizedWord } from '../../document/document.ts';
import type { ReportReading } from '../reading.ts';
import { type Agreement, agreementOf } from './agreement.ts';

/** A figure that was read from a picture, with all that may speak for or against it. */
interface Recognized {
  readonly observation: Observation;
  readonly words: readonly RecognizedWord[];
  readonly isInTable: boolean;
  /** With the figures beside it, about the same thing. */
  readonly agreement: Agreement;
  /** What the reading itself remarked on the figure, or on another that contradicts it. */
  readonly remarks: readonly Remark[];
}

/** A note that doubts figures, and the one that it stands at. */
export interface Remark {
  readonly note: Note;
  readonly noted: Observation | undefined;
}

/** A reason not to believe a figure: a sentence for a person, where it holds. */
type Doubt = (figure: Recognized) => string | undefined;

/** Figures in clear print have 88 to 97; a decimal comma that was lost had 44 and 78 (format samples). */
const SURE = 85;
/** A rate that is no attainment ends here. */
const WHOLE = 100;
/** Attainment and growth may pass 100 %, but three times the plan in print without a comma is rather a lost comma. */
const MOST_PERCENT = 300;

/** The remarks of the reading that speak of a wrong figure; others speak of missing words. */
const DOUBTFUL_REMARKS: ReadonlySet<Note['code']> = new Set<Note['code']>([
  'ambiguous-number',
  'contradictory-bound',
  'implausible-value',
  'attainment-disagrees',
  'parts-exceed-total',
  'conflicting-figures',
]);

/** In the order in which a person would want to hear them. */
const DOUBTS: readonly Doubt[] = [
  // "8082%" where the page has "80,82%"
  ({ observation }) =>
    isRate(observation) && observation.value > WHOLE
      ? `Tỷ lệ lớn hơn 100%, có thể mất dấu phẩy${readings(observation, WHOLE)}.`
      : undefined,
  ({ observation: { value, of } }) =>
    of !== undefined && value > of ? 'Số đạt lớn hơn tổng số, có thể đọc sai một trong hai.' : undefined,
  ({ observation, agreement }) =>
    isChange(observation) && Math.abs(observation.value) > MOST_PERCENT && agreement !== 'fits'
      ? `Tỷ lệ cao bất thường, có thể mất dấu phẩy${readings(observation, MOST_PERCENT)}.`
      : undefined,
  ({ remarks }) => remarks[0]?.note.message,
  ({ agreement }) =>
    agreement === 'contradicts'
      ? 'Kết quả, kế hoạch và tỷ lệ không khớp nhau, một số bị đọc sai.'
      : undefined,
  ({ words }) =>
    words.some(({ confidence }) => confidence < SURE) ? 'Chữ số trong ảnh không rõ.' : undefined,
  ({ words }) =>
    words.some(({ unplaced }) => unplaced)
      ? 'Ô của bảng quét có nhiều dòng nên không chắc số này thuộc dòng nào.'
      : undefined,
  ({ isInTable, agreement }) =>
    isInTable && agreement !== 'fits'
      ? 'Số trong bảng quét hay bị đọc sai và ở đây không có số khác để đối chiếu.'
      : undefined,
];

/** Why a figure is not believed; nothing speaks against it where `why` is absent. */
export function doubtOf(
  observation: Observation,
  words: readonly RecognizedWord[],
  { observations }: ReportReading,
  remarks: readonly Remark[],
  { blocks }: Document,
): { readonly why?: string; readonly isConfirmed: boolean } {
  const { start } = observation.source;
  const block = blocks.find((one) => one.start <= start && start < one.end);
  const beside = observations.filter((one) => isBeside(one, observation));
  const figure: Recognized = {
    observation,
    words,
    isInTable: block?.kind === 'table-row',
    agreement: agreementOf(beside),
    remarks: remarks.filter((remark) => concerns(remark, observation)),
  };
  const why = DOUBTS.map((doubt) => doubt(figure)).find((sentence) => sentence !== undefined);
  return { ...(why !== undefined && { why }), isConfirmed: figure.agreement === 'fits' };
}

const isRate = ({ measure, targetKind, unit, bound }: Observation): boolean =>
  unit === '%' && bound !== '<' && [measure, targetKind].some((kind) => kind === 'rate' || kind === 'share');

const isChange = ({ measure, unit }: Observation): boolean =>
  unit === '%' && (measure === 'plan-attainment' || measure === 'growth');

/** In one sentence or row, about one thing. */
const isBeside = (one: Observation, other: Observation): boolean =>
  one.source.sentence.start === other.source.sentence.start &&
  one.indicator === other.indicator &&
  one.area?.name === other.area?.name &&
  (one.indicator !== null || one.label === other.label);

/** The notes of a reading that doubt figures. */
export function remarksOf({ notes, observations }: ReportReading): readonly Remark[] {
  const at = new Map(observations.map((one) => [placeOf(one.source), one]));
  return notes
    .filter(({ code }) => DOUBTFUL_REMARKS.has(code))
    .map((note) => ({ note, noted: note.span && at.get(placeOf(note.span)) }));
}

const placeOf = ({ start, end }: Span): string => `${start}-${end}`;

/** A contradiction is noted at one figure, and any of those that make it may be the wrong one. */
function concerns({ note, noted }: Remark, observation: Observation): boolean {
  if (!noted || noted === observation) return noted === observation;
  switch (note.code) {
    case 'attainment-disagrees':
      return isBeside(noted, observation);
    case 'parts-exceed-total':
      return noted.source.sentence.start === observation.source.sentence.start;
    case 'conflicting-figures':
      return noted.indicator === observation.indicator && noted.measure === observation.measure;
    default:
      return false;
  }
}

const inVietnamese = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 });

/** What the figure would be with a comma: " (80,82% hoặc 8,08%)". */
function readings({ value }: Observation, most: number): string {
  const candidates = [10, 100, 1000]
    .map((divisor) => Math.abs(value) / divisor)
    .filter((one) => one <= most && one >= 1);
  return candidates.length === 0
    ? ''
    : ` (${candidates
        .slice(0, 2)
        .map((one) => `${inVietnamese.format(one)}%`)
        .join(' hoặc ')})`;
}
