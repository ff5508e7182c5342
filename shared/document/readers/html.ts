import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { LIMITS } from '../../contract/limits.ts';
import { PermanentError } from '../../contract/permanent-error.ts';
import { assemble, type Piece, textOf } from '../assemble.ts';
import type { Check } from '../deadline.ts';
import { decodeAs, decodeText, encodingOf } from '../decode.ts';
import { type Document, MEDIA_TYPES } from '../document.ts';
import { restoreTexts } from '../legacy/restore.ts';
import { allPieces, htmlPieces } from './html-pieces.ts';
import { type MarkupSize, measureMarkup } from './measure-markup.ts';
import type { Reader } from './reader.ts';

/** More than an honest bulletin has. */
const MOST_ELEMENTS = 100_000;

/** A page of the web: the article in it, without what the site puts around it. */
export const readHtml: Reader = async (bytes, check) => {
  if (bytes.length > LIMITS.textBytes)
    throw new PermanentError('too-complex', `${bytes.length} bytes of HTML`);
  return documentOfHtml(decodeHtml(bytes), check);
};

/** The same of a page whose characters are decoded. */
export function documentOfHtml(html: string, check: Check): Document {
  if (html.length > LIMITS.textBytes)
    throw new PermanentError('too-complex', `${html.length} characters of HTML`);
  const size = measureMarkup(html, MOST_ELEMENTS);
  const page = htmlPieces(html);
  check();
  const article = isSearchable(html, size) ? articleOf(html, page) : [];
  check();
  const document = assemble(MEDIA_TYPES.html, isWhole(article, page) ? article : page);
  return {
    ...document,
    aside: restoreTexts([TITLE.exec(html)?.[1] ?? '', ...allPieces(html, page).map(textOf)]),
  };
}

const TITLE = /<title[^>]{0,200}>([^<]{0,300})/iu;

const DECLARED = /<meta[^>]+charset\s*=\s*["']?([\w:-]+)/iu;
const PROLOGUE = 4_096;

/** A byte order mark rules, then what decodes as UTF-8 or makes sense as Vietnamese, then what the page says of itself. */
function decodeHtml(bytes: Uint8Array): string {
  if (encodingOf(bytes).sure) return decodeText(bytes);
  try {
    return decodeText(bytes);
  } catch (error) {
    const declared = DECLARED.exec(decodeAs('latin1', bytes.subarray(0, PROLOGUE)))?.[1];
    if (declared === undefined) throw error;
    return decodeAs(declared, bytes);
  }
}

interface Article {
  readonly title: string;
  readonly pieces: readonly Piece[];
}

/** The main article, headed by the page's title where that is left out of it; nothing where none is found. */
function articleOf(html: string, page: readonly Piece[]): readonly Piece[] {
  const { title, pieces } = findArticle(html);
  const heading = page
    .filter((piece) => piece.kind === 'heading' && title.startsWith(textOf(piece)))
    .reduce((longest, piece) => (textOf(piece).length > longest.length ? textOf(piece) : longest), '');
  const head = heading || title;
  if (head === '' || pieces.slice(0, 3).some((piece) => textOf(piece).includes(head))) return pieces;
  return [{ kind: 'heading', text: head }, ...pieces];
}

/** Of this size the worst page that we could make took 6 to 9 s (250 elements deep); five times larger, 27 to 36 s. */
const MOST_NODES = 20_000;
const LONGEST_SEARCHED = 2_000_000;
/** Long white space says nothing, and what splits styles and classes at it takes the square of its length. */
const LONG_SPACE = /\s{64,}/gu;

/** A site has menus of links around an article; a document that was saved as HTML has not, and is read whole. */
const LINK = /<a\s[^>]{0,200}href/giu;
const FEWEST_LINKS = 3;

/** Where a page is too large or too odd for the search, it is read whole. */
const isSearchable = (html: string, { nodes }: MarkupSize): boolean =>
  nodes <= MOST_NODES && html.length <= LONGEST_SEARCHED && (html.match(LINK)?.length ?? 0) >= FEWEST_LINKS;

function findArticle(html: string): Article {
  try {
    const { document } = parseHTML(html.replace(LONG_SPACE, '\n'));
    const article = new Readability(document, { charThreshold: 200 }).parse();
    const title = article?.title?.replace(/\s+/gu, ' ').trim() ?? '';
    return { title, pieces: htmlPieces(article?.content ?? '') };
  } catch {
    return { title: '', pieces: [] };
  }
}

/** Least share of the page's words that an article has: menus are shorter than what they surround. */
const LEAST_SHARE = 0.3;

/** Whether no table of figures and no main part of the page was lost with its surroundings. */
function isWhole(article: readonly Piece[], page: readonly Piece[]): boolean {
  const length = (pieces: readonly Piece[]) => pieces.reduce((sum, piece) => sum + textOf(piece).length, 0);
  const kept = new Set(article.map(textOf));
  const isLost = (piece: Piece) =>
    piece.kind === 'table-row' && /\d/u.test(textOf(piece)) && !kept.has(textOf(piece));
  return length(article) > 0 && length(article) >= LEAST_SHARE * length(page) && !page.some(isLost);
}
