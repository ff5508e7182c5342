import { PermanentError } from '../shared/contract/permanent-error.ts';
import { decodeText } from '../shared/document/decode.ts';
import { lineBlocks } from '../shared/document/line-blocks.ts';
import { extractReport } from '../shared/extract-report.ts';

/** From the bytes of a text to what is read in it, as a function of ours does it; how it ended. */
export function reader(bytes: Uint8Array): string {
  try {
    const text = decodeText(bytes);
    return extractReport({ mediaType: 'text/plain', text, blocks: lineBlocks(text) }).status;
  } catch (error) {
    if (error instanceof PermanentError) return error.reason;
    throw error;
  }
}
