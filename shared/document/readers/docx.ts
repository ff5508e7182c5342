import mammoth from 'mammoth';
import { PermanentError } from '../../contract/permanent-error.ts';
import { assemble } from '../assemble.ts';
import { MEDIA_TYPES } from '../document.ts';
import { checkPackage } from './check-package.ts';
import { htmlPieces } from './html-pieces.ts';
import type { Reader } from './reader.ts';

/** Beside mammoth's own map: titles are headings, comments are not the bulletin's words. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  'comment-reference => ',
];

/** Word: paragraphs, headings, lists and tables. Pictures are left out and nothing outside the file is opened. */
export const readDocx: Reader = async (bytes) => {
  await checkPackage(bytes);
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const html = await convert(buffer);
  return assemble(MEDIA_TYPES.docx, htmlPieces(html));
};

async function convert(buffer: Buffer): Promise<string> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer },
      {
        styleMap: STYLES,
        externalFileAccess: false,
        includeEmbeddedStyleMap: false,
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      },
    );
    return value;
  } catch (cause) {
    throw new PermanentError('unreadable', 'no Word document', { cause });
  }
}
