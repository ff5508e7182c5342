import type { OfficeRecord } from '../../shared/area/offices.ts';
import type { Document } from '../../shared/document/document.ts';
import type { Extraction } from '../../shared/report/reading.ts';

/** The reading itself, as ingest calls it (shared/). */
export interface Core {
  /** Throws `PermanentError` for bytes that no reader can make a document of. */
  readDocument(bytes: Uint8Array): Promise<Document>;
  extractReport(document: Document, upload: { readonly office: OfficeRecord }): Extraction;
  loadOffice(code: string): Promise<OfficeRecord | undefined>;
}
