/** A row of a table, read at a place in a text up to `end`. */
export interface Read<Row> {
  readonly row: Row;
  readonly end: number;
}

/**
 * Reads the longest form at a place, with white space of any width between its words.
 *
 * @param accept where the form that was read ends after all, with what must follow it; `undefined` refuses it
 */
export type FormTree<Row> = (
  text: string,
  at: number,
  accept: (end: number, form: string) => number | undefined,
) => Read<Row> | undefined;

interface Node<Row> {
  readonly next: Map<number, Node<Row>>;
  told?: { readonly row: Row; readonly form: string };
}

const SPACE = 0x20;
const TAB = 0x09;

/**
 * The forms as a tree of their letters: one walk reads them, where an alternation of hundreds tries each and takes
 * tens of milliseconds to compile. Of two rows with one form the later has it.
 */
export function formTree<Row>(forms: Iterable<readonly [form: string, row: Row]>): FormTree<Row> {
  const root: Node<Row> = { next: new Map() };
  for (const [form, row] of forms) nodeOf(root, form).told = { row, form };
  return (text, at, accept) => {
    let found: Read<Row> | undefined;
    let place = at;
    for (
      let node = root.next.get(text.charCodeAt(place));
      node;
      node = node.next.get(letterAt(text, place))
    ) {
      place =
        text.charCodeAt(place) === SPACE || text.charCodeAt(place) === TAB
          ? endOfBlanks(text, place)
          : place + 1;
      const end = node.told && accept(place, node.told.form);
      if (node.told && end !== undefined) found = { row: node.told.row, end };
    }
    return found;
  };
}

function nodeOf<Row>(root: Node<Row>, form: string): Node<Row> {
  let node = root;
  for (let at = 0; at < form.length; at++) {
    const unit = form.charCodeAt(at);
    const next: Node<Row> = node.next.get(unit) ?? { next: new Map() };
    node.next.set(unit, next);
    node = next;
  }
  return node;
}

/** A tab between words is read as a space. */
function letterAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit === TAB ? SPACE : unit;
}

function endOfBlanks(text: string, at: number): number {
  let end = at;
  while (letterAt(text, end) === SPACE) end++;
  return end;
}
