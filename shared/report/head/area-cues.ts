import { LEVEL_FORMS } from '../../area/name-words.ts';
import { comparable, type Lettering, matchesOf, pattern } from '../../document/lettering.ts';
import { isLetterAt } from '../../document/letters.ts';
import type { Page } from '../../document/page.ts';
import type { AreaCue, AreaCues } from '../../observe/area-of.ts';
import type { AreaChoice } from './choose-area.ts';
import { keyOf, type SettledMention } from './settle-name.ts';

const LEVEL = `(?:${LEVEL_FORMS.map(({ form }) => form).join('|')})`;

/**
 * "Cả hai phường", "hai xã", "các xã", "toàn phường", "cả hai đều": all of them, or the report's own again. But "quý 2 xã
 * đã …" and "trong năm xã đã …" are times, "hai phường 5 và 6" and "cả hai vụ" other things.
 */
const ALL = pattern(
  String.raw`(?<!\p{L})(?:(?:cả|của)[ \t]+)?(?:toàn[ \t]+${LEVEL}(?!\p{L})|(?:hai|ba|bốn|các|những|(?<![\d./,-]|(?:tháng|quý|ngày)[ \t])0?[2-9])[ \t]+${LEVEL}(?!\p{L})(?![ \t]*\d)|năm[ \t]+${LEVEL}(?!\p{L})(?![ \t]*[\p{L}\d]))|(?<!\p{L})cả[ \t]+(?:hai|ba|bốn)(?=[ \t]*(?:[^\p{L}\s]|$|(?:đều|cùng|đã|có|còn|đạt)(?!\p{L})))`,
);

/** "Các xã Tân Lập, Vĩnh Phú": what is named is meant. */
const NAME = /^[ \t]*\p{Lu}\p{Ll}/u;

/**
 * Where the text turns to another area than the one it is about, and back. In a bulletin about several, each of
 * them is another, and its name alone is a cue too ("Núi Sam thu 34 tỷ đồng").
 */
export function areaCuesOf(page: Page, mentions: readonly SettledMention[], choice: AreaChoice): AreaCues {
  const places = mentions.filter(({ isPerson, isCapitals }) => !isPerson && !isCapitals); // "XÃ CÓ 1.236 HỘ" names none
  if (choice.kind === 'one') {
    const own = choice.mentions[0];
    const named = places.map((one) => cueOf(one, own, page.lettering));
    return { cues: apart([...named, ...allIn(page)]), isOfSeveral: false };
  }
  if (choice.kind === 'none') return { cues: [], isOfSeveral: false };
  const named = choice.areas.flatMap(({ level, name }) =>
    placesOfName(name, page).map((span): AreaCue => ({ ...span, area: { level, name } })),
  );
  return { cues: apart([...named, ...allIn(page)]), isOfSeveral: true };
}

const allIn = ({ plain, text, lettering }: Page): readonly AreaCue[] =>
  matchesOf(ALL, plain, lettering)
    .map(({ index, 0: words }) => ({ start: index, end: index + words.length }))
    .filter(({ end }) => !NAME.test(text.slice(end, end + LONGEST_GAP)));
const LONGEST_GAP = 8;

function cueOf(mention: SettledMention, own: SettledMention | undefined, lettering: Lettering): AreaCue {
  const { start, end, level, name } = mention;
  const isOwn = own?.level === level && keyOf(own, lettering) === keyOf(mention, lettering);
  return { start, end, ...(!isOwn && { area: { level, name } }) };
}

/** Where a name stands as a name: with its capitals, unless the text has no other letters. */
function placesOfName(name: string, { plain, text, lettering }: Page): readonly AreaCue[] {
  const key = comparable(name, lettering);
  const spans: AreaCue[] = [];
  for (let at = plain.indexOf(key); at >= 0; at = plain.indexOf(key, at + key.length)) {
    const end = at + key.length;
    const isWhole = !isLetterAt(plain, at - 1) && !isLetterAt(plain, end);
    if (isWhole && /[\p{Lu}\d]/u.test(text.charAt(at))) spans.push({ start: at, end });
  }
  return spans;
}

/** In order; of two that overlap the first. */
function apart(cues: readonly AreaCue[]): readonly AreaCue[] {
  const kept: AreaCue[] = [];
  for (const cue of cues.toSorted((a, b) => a.start - b.start))
    if (cue.start >= (kept.at(-1)?.end ?? 0)) kept.push(cue);
  return kept;
}
