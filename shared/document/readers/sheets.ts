import { read, type WorkBook } from '@e965/xlsx';
import { LIMITS } from '../../contract/limits.ts';
import { PermanentError } from '../../contract/permanent-error.ts';
import { assemble, type Piece, textOf } from '../assemble.ts';
import type { Check } from '../deadline.ts';
import { type Document, MEDIA_TYPES, type MediaType } from '../document.ts';
import { restoreTexts } from '../legacy/restore.ts';
import { hiddenSheets } from './ods-hidden.ts';
import { openPackage, refuseEncrypted } from './open-package.ts';
import type { Reader } from './reader.ts';
import { odsMargins, xlsxMargins } from './sheet-margins.ts';
import { sheetPieces } from './sheet-pieces.ts';
import { storedZip } from './stored-zip.ts';
import { xlsMargins } from './xls-margins.ts';

/** Excel and OpenDocument workbooks: the rows of every sheet that is shown, as tables. */
export const readXlsx: Reader = async (bytes, check) => {
  const parts = await openPackage(bytes, check);
  return documentOf(MEDIA_TYPES.xlsx, open(storedZip(parts)), xlsxMargins(parts), check);
};

export const readOds: Reader = async (bytes, check) => {
  const parts = await openPackage(bytes, check);
  refuseEncrypted(parts);
  const withType = new Map([['mimetype', MEDIA_TYPES.ods], ...parts]);
  const hidden = hiddenSheets(parts.get('content.xml') ?? '');
  return documentOf(MEDIA_TYPES.ods, open(storedZip(withType)), odsMargins(parts), check, hidden);
};

export const readXls: Reader = async (bytes, check) =>
  documentOf(MEDIA_TYPES.xls, open(bytes), xlsMargins(bytes), check);

function open(bytes: Uint8Array): WorkBook {
  try {
    return read(bytes, {
      type: 'array',
      UTC: true,
      dense: true,
      cellNF: true,
      cellFormula: false,
      cellHTML: false,
      cellText: false,
    });
  } catch (cause) {
    const isLocked = cause instanceof Error && /password/iu.test(cause.message);
    throw new PermanentError(isLocked ? 'encrypted' : 'unreadable', 'no workbook', { cause });
  }
}

/** What a hidden sheet says is no part of what was reported, but a secret's stamp may stand on it. */
function documentOf(
  mediaType: MediaType,
  book: WorkBook,
  margins: readonly string[],
  check: Check,
  hiddenNames: ReadonlySet<string> = new Set(),
): Document {
  if (book.SheetNames.length > LIMITS.sheets)
    throw new PermanentError('too-complex', `${book.SheetNames.length} sheets`);
  const shown: Piece[] = [];
  const hidden: Piece[] = [];
  for (const [i, name] of book.SheetNames.entries()) {
    check();
    const sheet = book.Sheets[name];
    const isHidden = hiddenNames.has(name) || (book.Workbook?.Sheets?.[i]?.Hidden ?? 0) !== 0;
    if (sheet) (isHidden ? hidden : shown).push(...sheetPieces(sheet, name, i));
  }
  const aside = [...hidden.flatMap((piece) => textOf(piece).split('\t')), ...margins];
  return { ...assemble(mediaType, shown), aside: restoreTexts(aside) };
}
