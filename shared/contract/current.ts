import * as z from 'zod';
import { canonicalJson } from './canonical-json.ts';
import { LIMITS } from './limits.ts';
import { observation } from './observation.ts';
import type { Receipt } from './receipt.ts';
import { report } from './report.ts';
import type { Revision } from './revision.ts';

/** A figure of a current report: what the observation says, without its evidence. */
export const figure = observation.omit({ source: true });
export type Figure = Readonly<z.infer<typeof figure>>;

/** The report of one object key as it stands, compact: boards and series are read from these. */
export const current = report.omit({ observations: true, notes: true }).extend({
  /** Absent where the figures alone are too large for an item: then only the revision has them. */
  figures: z.array(figure).optional(),
  /** How many remarks the reader left. */
  notes: z.int().nonnegative(),
  uploadedAt: z.iso.datetime({ offset: true }),
  at: z.iso.datetime({ precision: 3 }),
});
export type Current = Readonly<z.infer<typeof current>>;

export function currentOf({ report }: Revision, { version, at }: Receipt): Current {
  const { observations, notes, ...rest } = report;
  const figures = observations.map(({ source: _evidence, ...said }) => said);
  const small = Buffer.byteLength(canonicalJson(figures)) <= LIMITS.inlineBytes;
  return { ...rest, ...(small && { figures }), notes: notes.length, uploadedAt: version.uploadedAt, at };
}
