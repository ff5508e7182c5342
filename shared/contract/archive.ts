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

/** Versions that are remembered: more are not under way at one time. */
export const MOST_VERSIONS = 8;
