import type { Span } from '../../contract/span.ts';
import { restoreTyped } from '../legacy/restore.ts';
import type { DocFile, Part } from './doc-file.ts';
import { isOn, SPRM, type Stretch, stretchAt } from './doc-properties.ts';
import { type EdgedCell, edgedTable } from './edged-tables.ts';
import { plainHtml } from './plain-html.ts';

/** Characters that are no text: [MS-DOC] 2.4.1 and 2.8. */
const PARAGRAPH_END = '\r';
const PAGE_END = '\f';
const CELL_END = '\x07';
const LINE_END = '\v';
const FIELD = { begin: '\x13', separator: '\x14', end: '\x15' } as const;
const READ_AS: Readonly<Record<string, string>> = { '\x1e': '-', '\x1f': '', '\t': '\t' };
/** Styles one to nine are the headings. */
const isHeading = (style: number | undefined): boolean => style !== undefined && style >= 1 && style <= 9;

/** A character and where it lies in the file. */
interface Placed {
  readonly character: string;
  readonly place: number;
}

function* charactersOf({ pieces }: DocFile, { start, end }: Span): Generator<Placed> {
  let position = 0;
  for (const { text, place, bytes } of pieces) {
    const last = Math.min(text.length, end - position);
    for (let i = Math.max(0, start - position); i < last; i++)
      yield { character: text.charAt(i), place: place + i * bytes };
    position += text.length;
    if (position >= end) return;
  }
}

/** A part of the text as plain HTML. */
export function docHtml(file: DocFile, part: Part): string {
  const parts: string[] = [];
  let rows: EdgedCell[][] = [];
  let cells = [''];
  let paragraph = '';
  let run = '';
  let look: Look = PLAIN;
  const fields: boolean[] = []; // of each open field, whether its result has begun

  const endRun = () => {
    paragraph += plainHtml(restoreTyped(run, look.font), look);
    run = '';
  };
  const endTable = () => {
    if (rows.length > 0) parts.push(edgedTable(rows));
    rows = [];
  };
  const endParagraph = (stretch: Stretch | undefined, mark: string) => {
    endRun();
    const words = paragraph;
    paragraph = '';
    if (isOn(stretch, SPRM.isInTable)) {
      if (mark !== CELL_END) cells.push(`${cells.pop() ?? ''}<p>${words}</p>`);
      else if (isOn(stretch, SPRM.isRowEnd)) {
        rows.push(cellsWithEdges(cells.slice(0, -1), stretch));
        cells = [''];
      } else cells.push(`${cells.pop() ?? ''}<p>${words}</p>`, '');
      return;
    }
    endTable();
    const isItem = (stretch?.sprms.get(SPRM.list)?.getUint16(0, true) ?? 0) > 0;
    const tag = isHeading(stretch?.style) ? 'h1' : isItem ? 'li' : 'p';
    parts.push(`<${tag}>${words}</${tag}>`);
  };

  for (const { character, place } of charactersOf(file, file.spanOf(part))) {
    if (character === PARAGRAPH_END || character === PAGE_END || character === CELL_END) {
      endParagraph(stretchAt(file.paragraphs, place), character);
      continue;
    }
    if (character === FIELD.begin) fields.push(false);
    else if (character === FIELD.separator && fields.length > 0) fields[fields.length - 1] = true;
    else if (character === FIELD.end) fields.pop();
    if (fields.includes(false)) continue;
    const own = lookAt(file, place);
    if (own.isHidden) continue;
    if (own.font !== look.font || own.isBold !== look.isBold) endRun();
    look = own;
    if (character === LINE_END) {
      endRun();
      paragraph += '<br>';
    } else run += character >= ' ' ? character : (READ_AS[character] ?? '');
  }
  if (run !== '' || paragraph !== '') endParagraph(undefined, PARAGRAPH_END);
  endTable();
  return parts.join('');
}

interface Look {
  readonly font?: string | undefined;
  readonly isBold: boolean;
  /** Hidden, or deleted while changes were tracked. */
  readonly isHidden: boolean;
}
const PLAIN: Look = { isBold: false, isHidden: false };

const looks = new WeakMap<Stretch, Look>();

function lookAt({ characters, fonts }: DocFile, place: number): Look {
  const stretch = stretchAt(characters, place);
  if (!stretch) return PLAIN;
  const known = looks.get(stretch);
  if (known) return known;
  const number = stretch.sprms.get(SPRM.font)?.getUint16(0, true);
  const look = {
    font: number === undefined ? undefined : fonts[number],
    isBold: isOn(stretch, SPRM.isBold),
    isHidden: isOn(stretch, SPRM.isHidden) || isOn(stretch, SPRM.isDeleted),
  };
  looks.set(stretch, look);
  return look;
}

/** Where the end of a row says how many cells it has; the left edge follows, and one for each cell. */
const EDGES = 2;

/** The end of a row says where the edges of its cells stand. */
function cellsWithEdges(cells: readonly string[], stretch: Stretch | undefined): EdgedCell[] {
  const edges = stretch?.sprms.get(SPRM.tableEdges);
  const count = edges && edges.byteLength > EDGES ? edges.getUint8(EDGES) : 0;
  return cells.map((html, i) => {
    const at = EDGES + 1 + (i + 1) * 2;
    const isThere = edges && i < count && at + 2 <= edges.byteLength;
    return { html, right: isThere ? edges.getInt16(at, true) : i * 1_000 };
  });
}
