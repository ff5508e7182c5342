/** A cell of a table that is known by where its right edge stands; `html` is what stands in it. */
export interface EdgedCell {
  readonly html: string;
  readonly right: number;
}

/** Edges that are nearer than this (a twentieth of a point each) are one. */
const NEAR = 30;

/**
 * Rows as a table of HTML. Word writes a merged cell as one wide cell: how many columns it covers follows from the
 * edges of the other rows.
 */
export function edgedTable(rows: readonly (readonly EdgedCell[])[]): string {
  const edges = rows
    .flatMap((row) => row.map(({ right }) => right))
    .toSorted((a, b) => a - b)
    .filter((edge, i, all) => i === 0 || edge - (all[i - 1] ?? 0) > NEAR);
  const columnAt = (right: number): number => edges.findLastIndex((edge) => edge <= right + NEAR);
  const lines = rows.map((row) => {
    let column = -1;
    return row.map(({ html, right }) => {
      const covers = Math.max(1, columnAt(right) - column);
      column += covers;
      return `<td colspan="${covers}">${html}</td>`;
    });
  });
  return `<table>${lines.map((cells) => `<tr>${cells.join('')}</tr>`).join('')}</table>`;
}
