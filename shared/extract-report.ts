import type { Document } from './document/document.ts';
import { normalize } from './document/normalize.ts';
import { pageOf } from './document/page.ts';
import { observe } from './observe/observe.ts';
import { buildReading } from './report/build-reading.ts';
import { frameOf } from './report/frame-of.ts';
import type { Upload } from './report/head/report-area.ts';
import { hasSecrecyMark } from './report/head/secrecy.ts';
import { reviewRecognized } from './report/ocr/review-recognized.ts';
import { readHead } from './report/read-head.ts';
import type { Extraction } from './report/reading.ts';

/**
 * Reads a bulletin: pure, so the same document gives the same report for ever. All offsets of the reading are
 * half-open UTF-16 offsets into `document.text`.
 *
 * @param upload who uploaded it, where that is known: settles which area the report is about
 */
export function extractReport(document: Document, upload?: Upload): Extraction {
  const { document: normalized, toSource } = normalize(document);
  const page = pageOf(normalized);
  if (hasSecrecyMark(page)) return { status: 'rejected', reason: 'state-secret' };
  const head = readHead(page, upload);
  if (!head.isBulletin) return { status: 'not-a-bulletin' };
  const trace = observe(page, frameOf(head));
  const reading = buildReading(head, trace, { text: document.text, toSource });
  return { status: 'report', reading: reviewRecognized(reading, document) };
}
