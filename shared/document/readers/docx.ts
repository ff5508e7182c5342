import mammoth from 'mammoth';
import { PermanentError } from '../../contract/permanent-error.ts';
import { assemble } from '../assemble.ts';
import { MEDIA_TYPES } from '../document.ts';
import { restoreTexts } from '../legacy/restore.ts';
import { htmlPieces } from './html-pieces.ts';
import { stampLines, textsIn } from './margin-texts.ts';
import { openPackage, type Package } from './open-package.ts';
import type { Reader } from './reader.ts';
import { restoreRuns } from './restore-runs.ts';

/** Beside mammoth's own map, which leaves out comments and what was deleted while changes were tracked. */
const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"];

/** Word: paragraphs, headings, lists and tables. Pictures are left out and nothing outside the file is opened. */
export const readDocx: Reader = async (bytes, check) => {
  const parts = await openPackage(bytes, check);
  const html = await convert(parts);
  check();
  return { ...assemble(MEDIA_TYPES.docx, htmlPieces(html)), aside: restoreTexts(marginsOf(parts)) };
};

/** The paragraphs of page headers and footers, which mammoth leaves out. */
const marginsOf = (parts: Package): readonly string[] =>
  [...parts]
    .filter(([name]) => /^word\/(?:header|footer)\d*\.xml$/iu.test(name))
    .flatMap(([, markup]) => textsIn(markup, /^w:p$/u, /^w:t$/u))
    .flatMap(stampLines);

async function convert(parts: Package): Promise<string> {
  try {
    const { value } = await mammoth.convertToHtml(inputOf(parts), {
      transformDocument: (document) => restoreRuns(document),
      styleMap: STYLES,
      externalFileAccess: false,
      includeEmbeddedStyleMap: false,
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    });
    return value;
  } catch (cause) {
    throw new PermanentError('unreadable', 'no Word document', { cause });
  }
}

/**
 * The package as mammoth reads it when it is given one that is open (its `file`, which its types leave out: hence
 * the empty path). So it sees the measured parts and nothing else; its own unzipping has no bounds, and takes a
 * part of any name for markup.
 */
function inputOf(parts: Package) {
  const file = {
    exists: (name: string): boolean => parts.has(name),
    read: async (name: string): Promise<string> => parts.get(name) ?? '',
  };
  return { path: '', file };
}
