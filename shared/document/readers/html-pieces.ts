import { Parser } from 'htmlparser2';
import type { Line, Piece } from '../assemble.ts';
import { kindOfLine } from '../line-kind.ts';
import { type Cell, tablePieces } from './table-rows.ts';

/**
 * Elements of which nothing is read: they hold no words of the bulletin, or the page's own machinery. `form` is
 * none of them: sites made with ASP.NET put the whole page into one.
 */
const SILENT = new Set(
  'title script style noscript template iframe object svg math select button textarea nav footer aside dialog'.split(
    ' ',
  ),
);
/** Of these there are no words to be shown to anybody. */
const CODE = new Set('title script style'.split(' '));
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark q s samp small span strong sub sup time tt u var wbr o:p'.split(
    ' ',
  ),
);
const BOLD = new Set(['b', 'strong']);
const HEADING = /^h[1-6]$/;
const LONGEST_BOLD_HEADING = 200;
/** The signs of a footnote in the text and the way back from it: "[1]" would read as a figure. */
const FOOTNOTE_LINK = /^#(?:foot|end)note/;

interface Table {
  readonly rows: Cell[][];
}

/** What a page hides, or keeps apart from its text, looks like this. */
const APART = new RegExp(
  `<(?:${[...SILENT].filter((name) => !CODE.has(name)).join('|')})\\b|hidden|none|#(?:foot|end)note`,
  'iu',
);

/** The pieces of a page with those that `htmlPieces` leaves out: a stamp may stand anywhere. */
export const allPieces = (html: string, pieces: readonly Piece[]): readonly Piece[] =>
  APART.test(html) ? htmlPieces(html, (name) => CODE.has(name)) : pieces;

/**
 * What stands in a piece of HTML, in reading order. Nothing in it is run or fetched.
 *
 * @param isLeftOut which elements are passed over with all that is in them
 */
export function htmlPieces(html: string, isLeftOut: typeof isSilent = isSilent): readonly Piece[] {
  const page: Piece[] = [];
  const tables: Table[] = [];
  let tableCount = 0;
  let silentDepth = 0;
  let bold = 0;
  let preformatted = 0;
  let words = '';
  let hasPlain = false;
  let marked: Line['kind'] | undefined;

  const target = (): Piece[] => tables.at(-1)?.rows.at(-1)?.at(-1)?.pieces ?? page;
  const endLine = () => {
    const text = words.replace(/[ \t\r\n\f]+/gu, ' ').trim();
    const isBold = !hasPlain;
    words = '';
    hasPlain = false;
    if (text === '') return;
    const isFirst = tables.length === 0 && page.length === 0;
    target().push({ kind: marked ?? lineKind(text, isBold, isFirst), text });
    marked = undefined;
  };
  const closeTable = () => {
    const table = tables.pop();
    if (!table) return;
    const pieces = tablePieces(table.rows, tableCount);
    if (pieces.some((piece) => piece.kind === 'table-row' && piece.table === tableCount)) tableCount += 1;
    for (const piece of pieces) target().push(piece);
  };

  const parser = new Parser({
    onopentag(name, attributes) {
      if (silentDepth > 0 || isLeftOut(name, attributes)) {
        silentDepth += 1;
        return;
      }
      if (BOLD.has(name)) bold += 1;
      if (INLINE.has(name)) return;
      endLine();
      if (HEADING.test(name)) marked = 'heading';
      else if (name === 'li') marked = 'list-item';
      else if (name === 'pre') preformatted += 1;
      else if (name === 'table') tables.push({ rows: [] });
      else if (name === 'tr') tables.at(-1)?.rows.push([]);
      else if (name === 'td' || name === 'th')
        tables
          .at(-1)
          ?.rows.at(-1)
          ?.push({ pieces: [], columns: count(attributes.colspan), rows: count(attributes.rowspan) });
    },
    ontext(text) {
      if (silentDepth > 0) return;
      if (bold === 0 && /\S/u.test(text)) hasPlain = true;
      if (preformatted === 0) {
        words += text;
        return;
      }
      for (const [i, line] of text.split('\n').entries()) {
        if (i > 0) endLine();
        words += line;
      }
    },
    onclosetag(name) {
      if (silentDepth > 0) {
        silentDepth -= 1;
        return;
      }
      if (BOLD.has(name)) bold -= 1;
      if (INLINE.has(name)) return;
      endLine();
      if (HEADING.test(name) || name === 'li') marked = undefined;
      else if (name === 'pre') preformatted -= 1;
      else if (name === 'table') closeTable();
    },
    onend() {
      endLine();
      while (tables.length > 0) closeTable();
    },
  });
  parser.end(html);
  return page;
}

function isSilent(name: string, attributes: Readonly<Record<string, string>>): boolean {
  return (
    SILENT.has(name) ||
    'hidden' in attributes ||
    /display\s*:\s*none/iu.test(attributes.style ?? '') ||
    FOOTNOTE_LINK.test(attributes.href ?? '')
  );
}

/** Word's headings are often bold paragraphs. */
function lineKind(text: string, isBold: boolean, isFirst: boolean): Line['kind'] {
  const kind = kindOfLine(text, isFirst);
  const isHeading = isBold && text.length <= LONGEST_BOLD_HEADING && !/[.;,]$/u.test(text);
  return kind === 'paragraph' && isHeading ? 'heading' : kind;
}

const count = (attribute: string | undefined): number =>
  Math.max(1, Number.parseInt(attribute ?? '1', 10) || 1);
