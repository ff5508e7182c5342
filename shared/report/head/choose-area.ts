import type { Span } from '../../contract/span.ts';
import type { Lettering } from '../../document/lettering.ts';
import type { NamedArea } from '../../observe/area-of.ts';
import type { Opening } from './opening.ts';
import { keyOf, type SettledMention } from './settle-name.ts';

/** Whom a text is about: one area with all its mentions, several, or none that it names. */
export type AreaChoice =
  | { readonly kind: 'one'; readonly mentions: readonly SettledMention[] }
  | { readonly kind: 'several'; readonly areas: readonly NamedArea[] }
  | { readonly kind: 'none' };

/** What a mention weighs by where and how it stands. */
const WEIGHT = { letterhead: 6, title: 4, lead: 2, body: 1, byBody: 2, known: 2 } as const;

/** The area that the opening names and the text keeps naming; persons named after their office are none. */
export function chooseArea(
  mentions: readonly SettledMention[],
  { letterhead, title, lead }: Opening,
  lettering: Lettering,
): AreaChoice {
  const places = mentions.filter(({ isPerson }) => !isPerson);
  const together = placesNamedTogether(places, { title, lead });
  if (together.length > 1) return { kind: 'several', areas: together };
  const weightOf = (mention: SettledMention): number =>
    (letterhead.some((line) => isIn(mention, line)) ? WEIGHT.letterhead : 0) +
    (isIn(mention, title) ? WEIGHT.title : isIn(mention, lead) ? WEIGHT.lead : WEIGHT.body) +
    (mention.byBody ? WEIGHT.byBody : 0) +
    (mention.candidates.length > 0 ? WEIGHT.known : 0);
  const groups = [...Map.groupBy(places, (one) => `${one.level} ${keyOf(one, lettering)}`).values()];
  const [best] = groups
    .map((group) => ({
      group,
      weight: group.reduce((most, one) => Math.max(most, weightOf(one)), 0) + group.length / 4,
    }))
    .sort((a, b) => b.weight - a.weight);
  return best ? { kind: 'one', mentions: best.group } : { kind: 'none' };
}

const isIn = ({ start, end }: Span, place: Span): boolean => start >= place.start && end <= place.end;

/** "HĐND hai phường Núi Sam và Vĩnh Mỹ": names of one list in the title or right after it. */
function placesNamedTogether(
  mentions: readonly SettledMention[],
  { title, lead }: Pick<Opening, 'title' | 'lead'>,
): readonly NamedArea[] {
  const listed = mentions.filter((one) => one.isOneOfSeveral && isIn(one, title));
  const places =
    listed.length > 0
      ? listed
      : mentions.filter((one) => one.isOneOfSeveral && one.byBody && isIn(one, lead));
  return [...new Map(places.map(({ level, name }) => [name, { level, name }])).values()];
}
