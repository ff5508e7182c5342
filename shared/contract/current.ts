import { gunzipSync, gzipSync } from 'node:zlib';
import * as z from 'zod';
import { canonicalJson } from './canonical-json.ts';
import { LIMITS } from './limits.ts';
import { type Observation, observation } from './observation.ts';
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

/** A current report as its item holds it: the figures packed, for not every reader needs them. */
export const storedCurrent = current.omit({ figures: true }).extend({
  figures: z.instanceof(Uint8Array).optional(),
});
export type StoredCurrent = Readonly<z.infer<typeof storedCurrent>>;

/**
 * Figures as an item holds them: compressed JSON. A transaction and an index write an item three times over, and
 * JSON takes figures of any size, while a number attribute ends the commit beyond 2^53.
 */
export const packFigures = (figures: readonly Figure[]): Uint8Array =>
  gzipSync(canonicalJson(figures), { level: 9 });

/** All figures, or those of one indicator: of the others nothing but that is looked at. Throws where the bytes are none. */
export function unpackFigures(gzip: Uint8Array, indicator?: string): readonly Figure[] {
  const json = gunzipSync(gzip, { maxOutputLength: LIMITS.inlineBytes }).toString('utf8');
  const all = z.array(z.unknown()).parse(JSON.parse(json));
  const asked = indicator === undefined ? all : all.filter((one) => indicatorIn(one) === indicator);
  return z.array(figure).parse(asked);
}

const indicatorIn = (one: unknown): unknown =>
  typeof one === 'object' && one !== null && 'indicator' in one ? one.indicator : undefined;

/** A figure, without the words that it stands in. */
export const withoutEvidence = ({ source: _evidence, ...said }: Observation): Figure => said;

/** The current report that a commit leaves. */
export function currentOf({ report }: Revision, { version, at }: Receipt): Current {
  const { observations, notes, ...rest } = report;
  const figures = observations.map(withoutEvidence);
  const small = Buffer.byteLength(canonicalJson(figures)) <= LIMITS.inlineBytes;
  return { ...rest, ...(small && { figures }), notes: notes.length, uploadedAt: version.uploadedAt, at };
}
