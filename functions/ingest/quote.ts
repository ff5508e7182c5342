import { type Evidence, type Observation, QUOTED } from '../../shared/contract/observation.ts';

/**
 * The observation with the words of its sentence, so that whoever gets the report can read what the figure came
 * from without the file. A "sentence" may be a whole page without a full stop: `QUOTED` bounds what is kept.
 *
 * @param text the document's, which the observation's offsets count in
 */
export function quoting(observation: Observation, text: string): Observation {
  const { source } = observation;
  const { from, to } = quotedOf(source);
  const sentence = { ...source.sentence, text: text.slice(from, to).toWellFormed() };
  return { ...observation, source: { ...source, sentence } };
}

const quotedOf = ({ start, end, sentence }: Evidence) => ({
  from: Math.max(sentence.start, start - QUOTED),
  to: Math.min(sentence.end, end + QUOTED),
});

export interface Quotation {
  readonly before: string;
  readonly exact: string;
  readonly after: string;
}

/** The quoted sentence around the figure; "…" stands for what was left out. */
export function quotationOf(source: Evidence): Quotation {
  const { start, exact, sentence } = source;
  const { from, to } = quotedOf(source);
  const text = sentence.text ?? exact;
  const at = sentence.text === undefined ? 0 : start - from;
  return {
    before: (from > sentence.start ? '…' : '') + text.slice(0, at),
    exact,
    after: text.slice(at + exact.length) + (to < sentence.end ? '…' : ''),
  };
}
