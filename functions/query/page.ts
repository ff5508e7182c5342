import { makeCursor, openCursor } from '../../shared/contract/api/cursor.ts';
import { LIMITS } from '../../shared/contract/limits.ts';

/** Which listing it is: a cursor of another does not open here. */
export const questionOf = (route: string, asked: Readonly<Record<string, unknown>>): string => {
  const { limit: _many, cursor: _place, ...rest } = asked;
  const said = Object.entries(rest).filter(([, value]) => value !== undefined);
  return JSON.stringify([route, said.toSorted(([a], [b]) => (a < b ? -1 : 1))]);
};

/** The place that a listing goes on behind; `undefined` at its beginning. Throws for a cursor that is none of it. */
export const placeIn = (question: string, cursor: string | undefined): string | undefined =>
  cursor === undefined ? undefined : openCursor(question, cursor);

export interface Placed<Item> {
  readonly item: Item;
  readonly place: string;
}

/** The first items of a listing, as many as were asked for and fit into an answer, and the cursor to what follows. */
export async function pageOf<Item>(
  found: AsyncIterable<Placed<Item>> | Iterable<Placed<Item>>,
  { question, limit }: { readonly question: string; readonly limit: number },
): Promise<{ items: Item[]; next?: string }> {
  const items: Item[] = [];
  let [bytes, last] = [0, ''];
  for await (const { item, place } of found) {
    bytes += Buffer.byteLength(JSON.stringify(item));
    const isFull = items.length === limit || (items.length > 0 && bytes > LIMITS.answerBytes);
    if (isFull) return { items, next: makeCursor(question, last) };
    items.push(item);
    last = place;
  }
  return { items };
}
