import { indexAreas } from '../../../shared/area/area-index.ts';
import { loadAreas, loadOffice } from '../../../shared/area/offices.ts';
import type { Document } from '../../../shared/document/document.ts';
import { lineBlocks } from '../../../shared/document/line-blocks.ts';
import { type Page, pageOf } from '../../../shared/document/page.ts';
import type { Upload } from '../../../shared/report/head/report-area.ts';

/** The page of these lines. */
export const pageOfLines = (...lines: string[]): Page => pageOf(documentOf(...lines));

/** A document of these lines, as the reader of plain text makes it. */
export function documentOf(...lines: string[]): Document {
  const text = lines.join('\n');
  return { mediaType: 'text/plain', text, blocks: lineBlocks(text) };
}

export async function uploadedBy(code: string): Promise<Upload> {
  const office = await loadOffice(code);
  if (!office) throw new Error(`There is no office ${code}.`);
  return { office };
}

/** No office is known: every area of both eras may be meant. */
export const byNobody = async (): Promise<Upload> => ({ register: indexAreas(await loadAreas()) });
