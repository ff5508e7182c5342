import { gunzipSync, gzipSync } from 'node:zlib';
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

/**
 * Figures as an item holds them: compressed JSON. A transaction and an index write an item three times over, and
 * JSON takes figures of any size, while a number attribute ends the commit beyond 2^53.
 */
export const packFigures = (figures: readonly Figure[]): Uint8Array =>
  gzipSync(canonicalJson(figures), { level: 9 });

/** Throws where the bytes are no figures. */
export const unpackFigures = (gzip: Uint8Array): readonly Figure[] =>
  z
    .array(figure)
    .parse(JSON.parse(gunzipSync(gzip, { maxOutputLength: LIMITS.inlineBytes }).toString('utf8')));

/** The current report that a commit leaves. */
export function currentOf({ report }: Revision, { version, at }: Receipt): Current {
  const { observations, notes, ...rest } = report;
  const figures = observations.map(({ source: _evidence, ...said }) => said);
  const small = Buffer.byteLength(canonicalJson(figures)) <= LIMITS.inlineBytes;
  return { ...rest, ...(small && { figures }), notes: notes.length, uploadedAt: version.uploadedAt, at };
}
