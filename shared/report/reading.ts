import type { Area, Level } from '../contract/area.ts';
import type { Note } from '../contract/note.ts';
import type { Observation } from '../contract/observation.ts';
import type { Period } from '../contract/period.ts';
import type { Issuer, Kind } from '../contract/report.ts';

/** An area as the text names it: "phường Mỹ Quý, thành phố Long Xuyên, tỉnh An Giang". */
export interface AreaMention {
  readonly level: Level;
  readonly name: string;
  readonly parent?: string;
  readonly province?: string;
}

/** What was read out of one document; what only an upload has (id, office, object) is added by ingest. */
export interface ReportReading {
  /** The area by code: always there when an office is known, else only where the text is unambiguous. */
  readonly area?: Area;
  readonly mention?: AreaMention;
  readonly issuer: Issuer | null;
  readonly kind: Kind;
  readonly period: Period | null;
  readonly issued?: string;
  readonly title: string;
  readonly observations: readonly Observation[];
  readonly notes: readonly Note[];
  readonly extractor: { readonly version: string; readonly catalogue: string };
}

/** The outcome of reading a document that is whole and readable. */
export type Extraction =
  | { readonly status: 'report'; readonly reading: ReportReading }
  | { readonly status: 'not-a-bulletin' }
  | { readonly status: 'rejected'; readonly reason: 'state-secret' };
