import * as z from 'zod';
import { area, office, province } from './area.ts';
import { note } from './note.ts';
import { observation } from './observation.ts';
import { isoDay, period } from './period.ts';

export const issuer = z.enum([
  'party-committee',
  'peoples-committee',
  'peoples-council',
  'fatherland-front',
  'union',
  'other',
]);
export type Issuer = z.infer<typeof issuer>;

export const kind = z.enum(['periodic-report', 'conference', 'council-session', 'plan', 'thematic', 'other']);
export type Kind = z.infer<typeof kind>;

/** The object version that a report was read from. */
export const sourceObject = z.object({
  bucket: z.string(),
  key: z.string(),
  versionId: z.string().optional(),
  etag: z.string(),
});

/** What a bulletin says about one area for one period. */
export const report = z.object({
  id: z.string(),
  office,
  area,
  /** The office's present province, whatever province the text's own area belonged to. */
  province,
  issuer: issuer.nullable(),
  kind,
  period: period.nullable(),
  issued: isoDay.optional(),
  title: z.string(),
  revision: z.int().positive(),
  observations: z.array(observation),
  notes: z.array(note),
  object: sourceObject,
  document: z.object({ sha256: z.string(), mediaType: z.string(), pages: z.int().positive().optional() }),
  extractor: z.object({ version: z.string(), catalogue: z.string() }),
});
export type Report = Readonly<z.infer<typeof report>>;
