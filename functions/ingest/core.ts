import type { OfficeRecord } from '../../shared/area/offices.ts';
import type { Document } from '../../shared/document/document.ts';
import type { Member } from '../../shared/document/readers/archive.ts';
import type { Extraction } from '../../shared/report/reading.ts';

/** The reading itself, as ingest calls it (shared/). */
export interface Core {
  /** Throws `PermanentError` for bytes that no reader can make a document of. */
  readDocument(bytes: Uint8Array, milliseconds?: number): Promise<Document>;
  /** The files in a zip of files; `undefined` for any other file. Throws `PermanentError` for one that is no good. */
  openArchive(bytes: Uint8Array): Promise<readonly Member[] | undefined>;
  /** At once, or once its rules are loaded. */
  extractReport(
    document: Document,
    upload: { readonly office: OfficeRecord },
  ): Extraction | Promise<Extraction>;
  loadOffice(code: string): Promise<OfficeRecord | undefined>;
}
