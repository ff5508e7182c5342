import * as z from 'zod';

/** What the versions of a zip under one key are made of, the latest ones; a deletion is a version without members. */
export const archive = z.object({
  /** Counts the changes of this item: of two that were decided upon the same one, the second is decided again. */
  turn: z.int().positive(),
  /** In their order; each was noted before any of its members was brought to its receipt. */
  versions: z.array(
    z.object({
      /** Padded. */
      sequencer: z.string().regex(/^[0-9A-F]{64}$/),
      /** Keys of its members. */
      members: z.array(z.string()),
    }),
  ),
});
export type Archive = Readonly<z.infer<typeof archive>>;

/** Versions that are remembered, and UTF-8 bytes of their members' keys: more are not under way at one time. */
const MOST_VERSIONS = 8;
const MOST_BYTES = 300_000; // an item may have 400 KB

/** The latest of the versions that one item has room for. */
export function remembered(versions: Archive['versions']): Archive['versions'] {
  const bytesOf = (some: Archive['versions']) =>
    some.flatMap(({ members }) => members).reduce((sum, key) => sum + Buffer.byteLength(key), 0);
  const latest = versions.slice(-MOST_VERSIONS);
  const first = latest.findIndex((_, i) => bytesOf(latest.slice(i)) <= MOST_BYTES);
  return first < 0 ? [] : latest.slice(first);
}
