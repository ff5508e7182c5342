import { matchesOf, pattern } from '../document/lettering.ts';
import type { LabelFound } from '../indicator/find-labels.ts';
import type { Frame, Sentence } from './frame.ts';
import type { Link } from './link.ts';
import { canMeasure } from './unit-fit.ts';

const RESPECTIVELY = pattern(String.raw`(?<!\p{L})(?:lần lượt|tương ứng)(?!\p{L})`);

/**
 * "Diện tích cây ăn trái, lúa và rau màu lần lượt là 1.286, 940 và 163 ha": as many labels as figures, dealt
 * out in order. Where the counts differ the words name something else (levels of school, years) and nothing is dealt.
 */
export function listLinks(frames: readonly Frame[], sentence: Sentence): ReadonlyMap<Frame, Link> {
  const dealt = new Map<Frame, Link>();
  const { start, end, text, lettering } = sentence;
  for (const found of matchesOf(RESPECTIVELY, text.slice(start, end), lettering)) {
    const at = start + found.index;
    const figures = runAfter(frames, at, text);
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

/** The figures that follow one another with nothing but list marks between them. */
function runAfter(frames: readonly Frame[], at: number, text: string): readonly Frame[] {
  const later = frames.filter(({ quantity }) => quantity.start >= at);
  const length = later.findIndex((frame, i) => {
    const before = later[i - 1];
    return (
      before &&
      !/^[ \t]*(?:(?:,|;|và|va|-|–|, và)[ \t]*)?(?:\p{L}+[ \t]+)?$/u.test(
        text.slice(before.quantity.end, frame.quantity.start),
      )
    );
  });
  return length < 0 ? later : later.slice(0, length);
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
