import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { LIMITS } from '../../contract/limits.ts';
import { PermanentError } from '../../contract/permanent-error.ts';
import { assemble, type Piece, textOf } from '../assemble.ts';
import { decodeAs, decodeText, encodingOf } from '../decode.ts';
import { MEDIA_TYPES } from '../document.ts';
import { refuseDeepMarkup } from './html-depth.ts';
import { htmlPieces } from './html-pieces.ts';
import type { Reader } from './reader.ts';

/** A page of the web: the article in it, without what the site puts around it. */
export const readHtml: Reader = async (bytes) => {
  if (bytes.length > LIMITS.textBytes)
    throw new PermanentError('too-complex', `${bytes.length} bytes of HTML`);
  const html = decodeHtml(bytes);
  refuseDeepMarkup(html, { xmlMode: false });
  const page = htmlPieces(html);
  const article = articleOf(html, page);
  return assemble(MEDIA_TYPES.html, isWhole(article, page) ? article : page);
};

const DECLARED = /<meta[^>]+charset\s*=\s*["']?([\w:-]+)/iu;
const PROLOGUE = 4_096;

/** A byte order mark rules, then what decodes as UTF-8, then what the page says of itself. */
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

/** Each entity becomes a node of its own: beyond so many, the search takes minutes. */
const MOST_ENTITIES = 50_000;
const NO_ARTICLE: Article = { title: '', pieces: [] };

/** Where the page is too odd for the search (100,000 lines in one element), it is read whole. */
function findArticle(html: string): Article {
  if ((html.match(/\u00a0|&#?\w+;/gu)?.length ?? 0) > MOST_ENTITIES) return NO_ARTICLE;
  try {
    const article = new Readability(parseHTML(html).document, { charThreshold: 200 }).parse();
    const title = article?.title?.replace(/\s+/gu, ' ').trim() ?? '';
    return { title, pieces: htmlPieces(article?.content ?? '') };
  } catch {
    return NO_ARTICLE;
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
