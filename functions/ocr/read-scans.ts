import type { Document } from '../../shared/document/document.ts';
import { readDocument } from '../../shared/document/read-document.ts';
import type { PageReading } from '../../shared/document/scan/scan-page.ts';
import { withRecognized } from '../../shared/document/scan/with-recognized.ts';
import { openPages } from './page-reader.ts';

/** Hears of each page that was a picture, when it is done with. */
export type OnPage = (done: number, of: number) => void;

/**
 * Reads a file like `readDocument`, and those of its pages that are pictures, too. Throws what that and
 * `withRecognized` throw.
 *
 * @param read reads what the file has words for: in a thread, where the process must live whatever comes
 */
export async function readWithScans(
  bytes: Uint8Array,
  onPage: OnPage = () => {},
  read: (bytes: Uint8Array) => Promise<Document> = (one) => readDocument(one),
): Promise<Document> {
  const document = await read(bytes);
  const { scanned = [] } = document;
  if (scanned.length === 0) return document;
  const pages = openPages(bytes);
  try {
    const readings = new Map<number, PageReading>();
    for (const page of scanned) {
      readings.set(page, await pages.read(page));
      onPage(readings.size, scanned.length);
    }
    return withRecognized(document, readings);
  } finally {
    await pages.close();
  }
}
