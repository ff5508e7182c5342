import { matchesOf } from '../document/lettering.ts';
import type { LabelFound } from '../indicator/find-labels.ts';
import { RESPECTIVELY, runAfter } from './cues.ts';
import type { Frame, Sentence } from './frame.ts';
import type { Link } from './link.ts';
import { canMeasure } from './unit-fit.ts';

/**
 * "Diện tích cây ăn trái, lúa và rau màu lần lượt là 1.286, 940 và 163 ha": as many labels as figures, dealt
 * out in order. Where the counts differ the words name something else (levels of school, years) and nothing is dealt.
 */
export function listLinks(frames: readonly Frame[], sentence: Sentence): ReadonlyMap<Frame, Link> {
  const dealt = new Map<Frame, Link>();
  const { start, end, text, lettering } = sentence;
  for (const found of matchesOf(RESPECTIVELY, text.slice(start, end), lettering)) {
    const at = start + found.index;
    const run = runAfter(sentence.quantities, at, text);
    const figures = frames.filter(({ quantity }) => run.includes(quantity));
    if (figures.length < 2) continue;
    const named = labelsBefore(sentence, at, figures);
    const labels = named.length === figures.length ? named : labelsOfCounts(frames, sentence, at, figures);
    if (labels.length !== figures.length) continue;
    figures.forEach((frame, i) => {
      const label = labels[i];
      const entry = label?.entries.find(({ thing }) => canMeasure(thing, frame.quantity, 'derived'));
      if (label && entry)
        dealt.set(frame, {
          thing: entry.thing,
          label: entry.label,
          at: label,
          side: 'before',
          strength: 0.9,
        });
    });
  }
  return dealt;
}

function labelsBefore(sentence: Sentence, at: number, figures: readonly Frame[]): readonly LabelFound[] {
  const from = Math.max(
    sentence.start,
    sentence.text.lastIndexOf(';', at) + 1,
    ...sentence.quantities.filter(({ end }) => end <= at).map(({ end }) => end),
  );
  const [figure] = figures;
  return sentence.labels.filter(
    (label) =>
      label.start >= from &&
      label.end <= at &&
      figure &&
      label.entries.some(({ thing }) => canMeasure(thing, figure.quantity, 'own')),
  );
}

/** "08 hộ nghèo và 13 hộ cận nghèo, chiếm lần lượt 0,19% và 0,31%": dealt out to what as many counts before it name. */
function labelsOfCounts(
  frames: readonly Frame[],
  { labels }: Sentence,
  at: number,
  figures: readonly Frame[],
): readonly LabelFound[] {
  const counts = frames.filter(({ quantity }) => quantity.end <= at).slice(-figures.length);
  return counts.flatMap(({ quantity }, i) => {
    const next = counts[i + 1]?.quantity.start ?? at;
    return (
      labels.find(({ start, end }) => end > quantity.start && start >= quantity.start && end <= next) ?? []
    );
  });
}
