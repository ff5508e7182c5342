import { PermanentError } from '../../../shared/contract/permanent-error.ts';
import type { ReasonCode } from '../../../shared/contract/reasons.ts';
import type { Block, Document } from '../../../shared/document/document.ts';
import { readDocument } from '../../../shared/document/read-document.ts';

/** Blocks as one compares them: kind and words, a row by its cells. */
export const outline = ({ text, blocks }: Document): readonly string[] =>
  blocks.map((block) => `${block.kind}: ${wordsOf(block, text)}`);

function wordsOf({ start, end, cells }: Block, text: string): string {
  return cells ? cells.map((cell) => text.slice(cell.start, cell.end)).join(' | ') : text.slice(start, end);
}

/** A document, or the reason for which the file is refused; any other end is a defect. */
export async function endOf(bytes: Uint8Array): Promise<Document | { readonly reason: ReasonCode }> {
  try {
    return await readDocument(bytes);
  } catch (error) {
    if (error instanceof PermanentError) return { reason: error.reason };
    throw error;
  }
}

/** The reason for which a file is refused; `undefined` where it is read. */
export async function refusalOf(bytes: Uint8Array): Promise<ReasonCode | undefined> {
  const end = await endOf(bytes);
  return 'reason' in end ? end.reason : undefined;
}
