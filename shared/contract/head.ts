import * as z from 'zod';
import { revisionRef } from './revision.ts';

/** Padded sequencer of the version that decided the state. */
const sequencer = z.string().regex(/^[0-9A-F]{64}$/);

/**
 * The state of one object key, as the newest version left it that could be read or that deleted the object; a
 * rejected one leaves it alone.
 */
export const head = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('read'),
    sequencer,
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    /** The latest revision; its area is where the current report is kept. */
    revision: revisionRef,
  }),
  z.object({
    state: z.literal('withdrawn'),
    sequencer,
    /** The latest revision, if there ever was one; there is no current report. */
    revision: revisionRef.optional(),
  }),
]);
export type Head = Readonly<z.infer<typeof head>>;
