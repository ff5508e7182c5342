import type { Note } from '../contract/note.ts';
import type { Observation } from '../contract/observation.ts';
import { type Lettering, matchesOf, pattern } from '../document/lettering.ts';
import { regexp } from '../document/letters.ts';
import { HAMLETS } from '../indicator/uncatalogued.ts';
import type { Sentence } from '../observe/frame.ts';
import type { Settled } from '../observe/observe.ts';
import { once } from '../observe/once.ts';
import { inVietnamese } from './in-vietnamese.ts';

/** A figure as it was settled, and as the report tells it. */
export interface Figure {
  readonly settled: Settled;
  readonly observation: Observation;
}

/**
 * What the figures of one report say against each other. Nothing is corrected: each is a note for a person, at the
 * place of the later figure, which quotes the other.
 */
export function contradictionsIn(figures: readonly Figure[]): readonly Note[] {
  return [
    ...figures.flatMap((figure, i) => attainmentNote(figure, figures.slice(Math.max(0, i - NEAR), i + NEAR))),
    ...partsNotes(figures),
    ...conflictNotes(figures.filter(isComparable)),
  ];
}

/** A percentage stands within so many figures of what it is of. */
const NEAR = 6;

const noteAt = (code: Note['code'], { indicator, source }: Observation, message: string): Note => ({
  code,
  message,
  ...(indicator !== null && { indicator }),
  span: { start: source.start, end: source.end },
});

const isPlain = ({ bound, max }: Observation): boolean => bound === '=' && max === undefined;

/** "thu 3,2 tỷ đồng (dự toán 4 tỷ đồng), đạt 85% dự toán": result and goal make another percentage than the one given. */
function attainmentNote({ settled, observation }: Figure, near: readonly Figure[]): readonly Note[] {
  if (observation.measure !== 'plan-attainment' || !isPlain(observation) || !observation.indicator) return [];
  const beside = near.filter(
    (one) =>
      one.settled.sentence.start === settled.sentence.start &&
      one.observation.indicator === observation.indicator &&
      isPlain(one.observation) &&
      sameArea(one.observation, observation),
  );
  const [result, goal] = [only(beside, 'level'), only(beside, 'target')];
  if (!result || !goal || result.unit !== goal.unit || goal.value === 0) return [];
  const comesTo = (100 * result.value) / goal.value;
  if (isAbout(comesTo, observation.value)) return [];
  const told = `“${result.source.exact}” trên “${goal.source.exact}”`;
  return [
    noteAt(
      'attainment-disagrees',
      observation,
      `${told} là ${inVietnamese(Number(comesTo.toFixed(1)))}%, văn bản viết “${observation.source.exact}”: kiểm tra lại.`,
    ),
  ];
}

/** The one figure of a measure; none where there are several, of which nobody says which is meant. */
function only(figures: readonly Figure[], measure: Observation['measure']): Observation | undefined {
  const found = figures.filter(({ observation }) => observation.measure === measure);
  return found.length === 1 ? found[0]?.observation : undefined;
}

/** Percentages are rounded, and taken of figures that were rounded too: one part in seventy is no disagreement. */
const isAbout = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 0.06 + 0.015 * Math.abs(other);

/** "63 căn (ngân sách 41 căn, vận động 32 căn)": parts that make a whole come to more than it. */
function partsNotes(figures: readonly Figure[]): readonly Note[] {
  const divided = Map.groupBy(figures, ({ settled }) => settled.divides);
  const byQuantity = Map.groupBy(figures, ({ settled }) => settled.frame.quantity);
  return [...divided].flatMap(([whole, parts]) => {
    const told = whole && byQuantity.get(whole)?.[0]?.observation;
    if (told?.bound !== '=' || parts.length < 2) return [];
    const sum = parts.reduce((total, { observation }) => total + observation.value, 0);
    const unlike = parts.some(({ observation }) => observation.unit !== told.unit || !isPlain(observation));
    if (unlike || sum <= told.value * 1.0005) return [];
    const list = parts.map(({ observation }) => `“${observation.source.exact}”`).join(', ');
    return [
      noteAt(
        'parts-exceed-total',
        told,
        `Các phần ${list} cộng lại lớn hơn “${told.source.exact}”: kiểm tra lại.`,
      ),
    ];
  });
}

/** "thu ngân sách 18,46 tỷ" in the headline, "18,64 tỷ" in the text: one thing, told twice and otherwise. */
function conflictNotes(figures: readonly Figure[]): readonly Note[] {
  const ofIndicator = Map.groupBy(figures, ({ observation }) => observation.indicator);
  const several = figures.filter(
    ({ observation }) => (ofIndicator.get(observation.indicator)?.length ?? 0) > 1,
  );
  const groups = Map.groupBy(several, ({ observation }) => subjectOf(observation));
  return [...groups.values()].flatMap(([first, ...later]) =>
    later.flatMap(({ settled, observation }) =>
      first && !isToldApart(first.settled, settled) && first.observation.value !== observation.value
        ? [
            noteAt(
              'conflicting-figures',
              observation,
              `Cùng một chỉ tiêu nhưng hai số khác nhau: “${first.observation.source.exact}” và “${observation.source.exact}”: kiểm tra lại.`,
            ),
          ]
        : [],
    ),
  );
}

/** In one sentence the words tell them apart, in two items of a list what their lines begin with. */
const isToldApart = (one: Settled, other: Settled): boolean =>
  one.sentence.start === other.sentence.start ||
  (one.block.kind === 'list-item' && other.block.kind === 'list-item');

/** "Thôn Đông còn 12 hộ nghèo", "Ấp 2 có 7 hộ nghèo": a part of the ward is named, and what it has is told apart. */
const namesHamlet = once(({ written, text, start, end }: Sentence, lettering: Lettering) =>
  matchesOf(HAMLET, text.slice(start, end), lettering).some(({ index, 0: words }) =>
    NAME.test(written.charAt(start + index + words.length)),
  ),
);
/** But "nông thôn", and "địa bàn" where nobody typed marks. */
const HAMLET = pattern(String.raw`(?<!\p{L}|nông |địa )(?:${HAMLETS.join('|')})[ \t]+`);
const NAME = /[\p{Lu}\d]/u;

const CONFLICTING: ReadonlySet<Observation['measure']> = new Set<Observation['measure']>(['level', 'rate']);

const isComparable = ({ settled, observation }: Figure): boolean =>
  observation.indicator !== null &&
  CONFLICTING.has(observation.measure) &&
  isPlain(observation) &&
  observation.partOf === undefined &&
  settled.link?.side !== 'earlier' && // "thu ngân sách 5 tỷ đồng; lũy kế 61 tỷ": set beside the figure before it
  !namesHamlet(settled.sentence, settled.sentence.lettering) &&
  settled.block.kind !== 'table-row'; // rows that have one name stand under different headings

/** Words of a label that name the whole of a thing, not a kind of it: "tổng thu ngân sách", "thu ngân sách nhà nước". */
const OF_THE_WHOLE = new Set(
  'tổng số toàn xã phường thị trấn tỷ lệ nhà nước trên địa bàn của các ước còn giảm chiếm là'.split(' '),
);

const WORDS = regexp(String.raw`\p{L}+`, 'gu');

/** What two figures must share to be about one thing. */
const subjectOf = ({ indicator, label, measure, unit, period, asOf, area }: Observation): string =>
  JSON.stringify([
    indicator,
    (label.toLowerCase().match(WORDS) ?? []).filter((word) => !OF_THE_WHOLE.has(word)).sort(),
    measure,
    unit,
    period?.start,
    period?.end,
    asOf,
    area?.name,
  ]);

const sameArea = (one: Observation, other: Observation): boolean => one.area?.name === other.area?.name;
