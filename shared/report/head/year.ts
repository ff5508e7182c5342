import type { Span } from '../../contract/span.ts';
import { everyMatch } from '../../document/lettering.ts';
import type { Page } from '../../document/page.ts';
import type { Opening } from './opening.ts';

const YEAR = /(?<![\d.,/])(?:(?<=\/|\.|-)|(?<![\d.,/]))(?:19|20)\d{2}(?![\d%]|[.,/]\d)/gu;
const IN_DATE =
  /(?:(?<!\d)\d{1,2}[ \t]*[/.-][ \t]*)?(?<!\d)\d{1,2}[ \t]*[/.-][ \t]*(?<year>(?:19|20)\d{2})(?!\d)/gu;

/**
 * The year of times that name none: the first that the title names, else the letterhead's, else of the first
 * words, else the commonest of the text.
 */
export function yearOf({ plain }: Page, { title, letterhead, lead }: Opening): number | undefined {
  const first = [title, ...letterhead, lead].flatMap((place) => yearsIn(plain, place))[0];
  return first ?? commonest(yearsIn(plain, { start: 0, end: plain.length }));
}

function yearsIn(text: string, { start, end }: Span): readonly number[] {
  const words = text.slice(start, end);
  const plain = everyMatch(YEAR, words).map(({ 0: year, index }) => ({ index, year: Number(year) }));
  const dated = everyMatch(IN_DATE, words).map(({ groups, index }) => ({
    index,
    year: Number(groups?.year),
  }));
  return [...plain, ...dated].sort((a, b) => a.index - b.index).map(({ year }) => year);
}

function commonest(years: readonly number[]): number | undefined {
  const groups = [...Map.groupBy(years, (year) => year)];
  return groups.sort(([, a], [, b]) => b.length - a.length)[0]?.[0];
}
