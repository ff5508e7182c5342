import * as z from 'zod';
import { revisionRef } from './revision.ts';

/** The state of one object key, as the newest version that could be read left it; a rejected one leaves it alone. */
export const head = z.object({
  state: z.enum(['read', 'withdrawn']),
  /** Padded sequencer of the version that decided the state. */
  sequencer: z.string().regex(/^[0-9A-F]{64}$/),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** The latest revision; its area is where the current report is kept. */
  revision: revisionRef,
});
export type Head = Readonly<z.infer<typeof head>>;
