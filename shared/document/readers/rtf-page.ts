import { type EdgedCell, edgedTable } from './edged-tables.ts';

/** Where text is put down: the body of the file, its notes, its text boxes, or its margins. Becomes plain HTML. */
export interface RtfPage {
  words(html: string): void;
  /** @param tag `undefined` in a table: the paragraph belongs to the open cell */
  endParagraph(tag: 'p' | 'h1' | 'li' | undefined): void;
  endCell(): void;
  beginRow(): void;
  /** The right edge of the next cell of the row. */
  edge(right: number): void;
  endRow(): void;
  /** Ends whatever is open. */
  html(): string;
}

export function rtfPage(): RtfPage {
  const parts: string[] = [];
  let paragraph = '';
  let cells: string[] = [];
  let cell = '';
  let edges: number[] = [];
  let rows: EdgedCell[][] = [];

  const endTable = () => {
    if (rows.length > 0) parts.push(edgedTable(rows));
    rows = [];
  };
  const page: RtfPage = {
    words(html) {
      paragraph += html;
    },
    endParagraph(tag) {
      if (tag === undefined) cell += `<p>${paragraph}</p>`;
      else {
        endTable();
        parts.push(`<${tag}>${paragraph}</${tag}>`);
      }
      paragraph = '';
    },
    endCell() {
      page.endParagraph(undefined);
      cells.push(cell);
      cell = '';
    },
    beginRow() {
      edges = [];
    },
    edge: (right) => void edges.push(right),
    endRow() {
      if (cells.length > 0) rows.push(cells.map((html, i) => ({ html, right: edges[i] ?? i * 1_000 })));
      cells = [];
    },
    html() {
      page.endRow();
      endTable();
      if (cell !== '' || paragraph !== '') parts.push(`${cell}<p>${paragraph}</p>`);
      [cell, paragraph] = ['', ''];
      return parts.join('');
    },
  };
  return page;
}
