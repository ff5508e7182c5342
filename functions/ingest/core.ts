import type { Area, Office } from '../../shared/contract/area.ts';
import type { Document } from '../../shared/document/document.ts';
import type { Extraction } from '../../shared/report/reading.ts';

/** An office of the current register, with the areas that became it. */
export interface OfficeRecord {
  readonly office: Office;
  readonly area: Area;
  readonly predecessors: readonly Area[];
}

/** The reading itself, as ingest calls it (shared/). */
export interface Core {
  /** Throws `PermanentError` for bytes that no reader can make a document of. */
  readDocument(bytes: Uint8Array): Promise<Document>;
  extractReport(document: Document, upload: { readonly office: OfficeRecord }): Extraction;
  loadOffice(code: string): Promise<OfficeRecord | undefined>;
}
