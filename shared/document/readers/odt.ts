import { Parser } from 'htmlparser2';
import { PermanentError } from '../../contract/permanent-error.ts';
import { assemble } from '../assemble.ts';
import { MEDIA_TYPES } from '../document.ts';
import { restoreTexts } from '../legacy/restore.ts';
import { htmlPieces } from './html-pieces.ts';
import { odtHtml } from './odt-html.ts';
import { openPackage, type Package } from './open-package.ts';
import type { Reader } from './reader.ts';

/** OpenDocument text: paragraphs, headings, lists and tables; its own XML is read, nothing outside the file is opened. */
export const readOdt: Reader = async (bytes, check) => {
  const parts = await openPackage(bytes, check);
  refuseEncrypted(parts);
  const content = parts.get('content.xml');
  if (content === undefined) throw new PermanentError('unreadable', 'no content.xml');
  const styles = parts.get('styles.xml') ?? '';
  const pieces = htmlPieces(odtHtml(content, styles));
  check();
  return { ...assemble(MEDIA_TYPES.odt, pieces), aside: restoreTexts(marginsOf(styles)) };
};

/** A password leaves the package as it is and encrypts its parts; the manifest says so. */
export function refuseEncrypted(parts: Package): void {
  if (/<manifest:encryption-data\b/u.test(parts.get('META-INF/manifest.xml') ?? ''))
    throw new PermanentError('encrypted', 'encrypted parts');
}

const MARGIN = /^style:(?:header|footer)(?!-style)/u;

/** The paragraphs of page headers and footers. */
function marginsOf(styles: string): readonly string[] {
  const lines: string[] = [];
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(tag) {
        if (MARGIN.test(tag)) depth += 1;
        if (tag === 'text:p' || tag === 'text:h') lines.push('');
        if (tag === 'text:tab') lines.push(`${lines.pop() ?? ''}\t`);
      },
      ontext(words) {
        if (depth > 0) lines.push((lines.pop() ?? '') + words);
      },
      onclosetag(tag) {
        if (MARGIN.test(tag)) depth -= 1;
      },
    },
    { xmlMode: true },
  );
  parser.end(styles);
  return lines.filter((line) => line.trim() !== '');
}
