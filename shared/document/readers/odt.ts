import { PermanentError } from '../../contract/permanent-error.ts';
import { assemble } from '../assemble.ts';
import { MEDIA_TYPES } from '../document.ts';
import { restoreTexts } from '../legacy/restore.ts';
import { htmlPieces } from './html-pieces.ts';
import { odfMargins } from './odf-margins.ts';
import { odtHtml } from './odt-html.ts';
import { openPackage, refuseEncrypted } from './open-package.ts';
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
  return { ...assemble(MEDIA_TYPES.odt, pieces), aside: restoreTexts(odfMargins(styles)) };
};
