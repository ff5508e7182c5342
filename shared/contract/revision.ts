import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import * as z from 'zod';
import { areaCode, era } from './area.ts';
import { canonicalJson } from './canonical-json.ts';
import { differences } from './differences.ts';
import { archiveKey } from './keys.ts';
import { LIMITS } from './limits.ts';
import { report } from './report.ts';

/** Which revision of which report, and the area under which it is kept. */
export const revisionRef = z.object({
  era,
  code: areaCode,
  reportId: z.string().regex(/^[0-9a-f]{32}$/),
  revision: z.int().positive(),
});
export type RevisionRef = Readonly<z.infer<typeof revisionRef>>;

const body = z.object({ report, differences: differences.optional() });

/** Where a revision lies that is too large for an item and an event. */
export const archived = z.object({ bucket: z.string(), key: z.string() });

/** The nth version of a report, with evidence and what it changed. Never altered once written. */
export const revision = body.extend({ archived: archived.optional() });
export type Revision = Readonly<z.infer<typeof revision>>;

/** The item of a revision holds its compressed body, or says where that lies. */
export const storedRevision = z.union([
  z.object({ gzip: z.instanceof(Uint8Array), archived: z.undefined().optional() }),
  z.object({ gzip: z.undefined().optional(), archived }),
]);

/** The stamp of the commit, which the item of a revision has beside it. */
export const keptAt = z.object({ at: z.iso.datetime({ precision: 3 }) });

export const revisionRefOf = ({ report }: Revision): RevisionRef => ({
  era: report.area.era,
  code: report.area.code,
  reportId: report.id,
  revision: report.revision,
});

export interface PackedRevision {
  readonly gzip: Uint8Array;
  /** The key in the receipts bucket, for a revision too large for an item. */
  readonly archiveKey?: string;
}

/**
 * The revision as it is stored: canonical JSON, compressed; named by its content where it lies in S3. Throws
 * for what could not be read back.
 */
export function packRevision(revision: Revision): PackedRevision {
  const { report, differences } = body.parse(revision);
  const json = canonicalJson({ report, differences });
  const gzip = gzipSync(json, { level: 9 });
  if (Buffer.byteLength(json) <= LIMITS.inlineBytes) return { gzip };
  const sha256 = createHash('sha256').update(json).digest('hex');
  return { gzip, archiveKey: archiveKey(report.id, report.revision, sha256) };
}

/** Throws where the bytes are not a revision: what is stored is checked like anything else from outside. */
export function unpackRevision(gzip: Uint8Array, place?: z.infer<typeof archived>): Revision {
  const json = gunzipSync(gzip, { maxOutputLength: LIMITS.revisionBytes }).toString('utf8');
  const parsed = body.parse(JSON.parse(json));
  return place === undefined ? parsed : { ...parsed, archived: place };
}
