import type { Observation } from '../contract/observation.ts';
import type { Span } from '../contract/span.ts';
import { confidenceOf } from './confidence.ts';
import type { Settled } from './observe.ts';

/** How an NFC offset is found again in the text that the office uploaded. */
export interface Source {
  readonly text: string;
  readonly toSource: (offset: number) => number;
}

/** No name of a figure is longer; a cell of a table may be, and stands in every figure of its row. */
const LABEL_UNITS = 200;

/** The observation that a settled draft tells, with its words and sentence in the document's own offsets. */
export function toObservation(settled: Settled, source: Source): Observation {
  const { frame, reading, sentence, when, indicator, label, partOf, area } = settled;
  const { quantity } = frame;
  const span = spanIn(source, quantity);
  const { doubtful, value, max, ...told } = reading;
  return {
    indicator: indicator?.id ?? null,
    label: label.slice(0, LABEL_UNITS).toWellFormed(),
    ...told,
    value,
    ...(max !== undefined && { max }),
    ...(quantity.of !== undefined && { of: quantity.of }),
    unit: unitOf(settled),
    bound: quantity.bound,
    ...(quantity.estimated && { estimated: true }),
    ...(partOf !== undefined && { partOf }),
    ...when,
    ...(area && { area }),
    confidence: confidenceOf(settled),
    source: { ...span, exact: source.text.slice(span.start, span.end), sentence: spanIn(source, sentence) },
  };
}

const spanIn = ({ toSource }: Source, { start, end }: Span): Span => ({
  start: toSource(start),
  end: toSource(end),
});

/** Growth is a percentage and a change of a rate is in points, however the text wrote it. */
function unitOf({ frame, reading, indicator }: Settled): string {
  const { unit } = frame.quantity;
  if (unit?.kind === 'times') return '%';
  const kind = reading.targetKind ?? reading.measure;
  if (unit?.kind === 'percent' && kind === 'change') return 'pp';
  const own = indicator?.measures.find(({ unit: of }) => of.startsWith(`${unit?.code}/`));
  return (
    own?.unit ?? unit?.code ?? indicator?.measures.find(({ measure }) => measure === kind)?.unit ?? 'count'
  );
}
