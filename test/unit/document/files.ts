import { crc32, deflateRawSync, deflateSync } from 'node:zlib';
import { type BookType, CFB, utils, write } from '@e965/xlsx';

/** Builders of small files of each format, whole or broken on purpose. */

export interface Entry {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** What the package claims, where that is a lie. */
  readonly claimedSize?: number;
  readonly claimedSum?: number;
  readonly isEncrypted?: boolean;
  /** Put into the zip as it is, as programs do with pictures and packed files. */
  readonly isStored?: boolean;
}

const UTF8_NAME = 0x800;

/** A zip file, as in PKWARE's APPNOTE: local headers, central directory, end record. */
export function zipOf(entries: readonly Entry[]): Uint8Array {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, content, claimedSize, claimedSum, isEncrypted, isStored } of entries) {
    const raw = Buffer.from(content);
    const packed = isStored ? raw : deflateRawSync(raw, { level: 9 });
    const fixed = Buffer.alloc(26);
    fixed.writeUInt16LE(20, 0);
    fixed.writeUInt16LE((isEncrypted ? 1 : 0) | UTF8_NAME, 2);
    fixed.writeUInt16LE(isStored ? 0 : 8, 4);
    fixed.writeUInt32LE(claimedSum ?? crc32(raw), 10);
    fixed.writeUInt32LE(packed.length, 14);
    fixed.writeUInt32LE(claimedSize ?? raw.length, 18);
    fixed.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fixed, Buffer.from(name), packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0', 'latin1'), fixed, place, Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEETS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The parts of a Word document with this body. */
export function docxParts(body: string, relationships = ''): readonly Entry[] {
  return [
    {
      name: '[Content_Types].xml',
      content: `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    },
    {
      name: '_rels/.rels',
      content: `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    {
      name: 'word/_rels/document.xml.rels',
      content: `<Relationships xmlns="${PACKAGE}/relationships">${relationships}</Relationships>`,
    },
    {
      name: 'word/document.xml',
      content: `<w:document xmlns:w="${WORD}" xmlns:r="${OFFICE}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:body>${body}</w:body></w:document>`,
    },
  ];
}

export const docxOf = (body: string, relationships = ''): Uint8Array => zipOf(docxParts(body, relationships));

export const paragraph = (text: string, { bold = false } = {}): string =>
  `<w:p><w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

export const table = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

const ODF = 'urn:oasis:names:tc:opendocument:xmlns';
const SPACES = `xmlns:office="${ODF}:office:1.0" xmlns:text="${ODF}:text:1.0" xmlns:table="${ODF}:table:1.0" xmlns:style="${ODF}:style:1.0"`;

/** An OpenDocument text with this body; `declared` are its own styles, `styles` the document's. */
export const odtOf = (
  body: string,
  { declared = '', styles = '', more = [] as readonly Entry[] } = {},
): Uint8Array =>
  zipOf([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', isStored: true },
    {
      name: 'content.xml',
      content: `<office:document-content ${SPACES}><office:automatic-styles>${declared}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    },
    { name: 'styles.xml', content: `<office:document-styles ${SPACES}>${styles}</office:document-styles>` },
    ...more,
  ]);

export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly unknown[])[];
  readonly isHidden?: boolean;
}

/** A workbook of these sheets, in the form of Excel or another that the library can write. */
export function xlsxOf(sheets: readonly Sheet[], bookType: BookType = 'xlsx'): Uint8Array {
  const book = utils.book_new();
  for (const { name, rows } of sheets)
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), name);
  book.Workbook = { Sheets: sheets.map(({ isHidden = false }) => ({ Hidden: isHidden ? 1 : 0 })) };
  const bytes: unknown = write(book, { type: 'buffer', bookType });
  if (bytes instanceof Uint8Array) return bytes;
  throw new Error('The library wrote no bytes.');
}

/** A workbook of one sheet, written by hand: its rows, what follows them in the sheet, and what is drawn on it. */
export const writtenXlsx = (rows: string, { behind = '', drawn = '' } = {}): Uint8Array =>
  zipOf([
    {
      name: '[Content_Types].xml',
      content: `<Types xmlns="${PACKAGE}/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    },
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns="${SHEETS}" xmlns:r="${OFFICE}"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    },
    {
      name: 'xl/worksheets/sheet1.xml',
      content: `<worksheet xmlns="${SHEETS}"><dimension ref="A1:XFD1048576"/><sheetData>${rows}</sheetData>${behind}</worksheet>`,
    },
    ...(drawn ? [{ name: 'xl/drawings/drawing1.xml', content: `<xdr:wsDr>${drawn}</xdr:wsDr>` }] : []),
  ]);

/** A record of a workbook of Excel 97 to 2003: its kind, how long it is, and its bytes. */
export function xlsRecord(kind: number, bytes: Uint8Array): Uint8Array {
  const head = Buffer.alloc(4);
  head.writeUInt16LE(kind, 0);
  head.writeUInt16LE(bytes.length, 2);
  return Buffer.concat([head, bytes]);
}

/** A workbook of Excel 97 to 2003, or of Excel 5, with more records at the end of its last sheet. */
export function xlsWith(
  sheets: readonly Sheet[],
  records: readonly Uint8Array[],
  type: 'biff8' | 'biff5' = 'biff8',
): Uint8Array {
  const file = CFB.read(Buffer.from(xlsxOf(sheets, type)), { type: 'buffer' });
  const name = type === 'biff8' ? 'Workbook' : 'Book';
  const stream = CFB.find(file, name);
  if (!stream) throw new Error('The library wrote no workbook.');
  const written = Buffer.from(stream.content);
  const end = xlsRecord(0x0a, new Uint8Array());
  const content = Buffer.concat([written.subarray(0, written.lastIndexOf(end)), ...records, end]);
  CFB.utils.cfb_add(file, name, content);
  const bytes: unknown = CFB.write(file, { type: 'buffer' });
  if (bytes instanceof Uint8Array) return bytes;
  throw new Error('The library wrote no bytes.');
}

/** An OLE file (MS-CFB) with empty streams of these names; a password puts a package into such a file. */
export function oleOf(names: readonly string[]): Uint8Array {
  const NONE = 0xffffffff;
  const END = 0xfffffffe;
  const header = Buffer.alloc(512, 0xff);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header);
  header.fill(0, 8, 76);
  header.writeUInt16LE(0x3e, 24);
  header.writeUInt16LE(3, 26);
  header.writeUInt16LE(0xfffe, 28);
  header.writeUInt16LE(9, 30);
  header.writeUInt16LE(6, 32);
  header.writeUInt32LE(1, 44);
  header.writeUInt32LE(1, 48);
  header.writeUInt32LE(4096, 56);
  header.writeUInt32LE(END, 60);
  header.writeUInt32LE(END, 68);
  header.writeUInt32LE(0, 76);
  const allocation = Buffer.alloc(512, 0xff);
  allocation.writeUInt32LE(0xfffffffd, 0);
  allocation.writeUInt32LE(END, 4);
  const directory = Buffer.alloc(512);
  for (const [i, name] of ['Root Entry', ...names].entries()) {
    const at = i * 128;
    directory.write(name, at, 'utf16le');
    directory.writeUInt16LE((name.length + 1) * 2, at + 64);
    directory.writeUInt8(i === 0 ? 5 : 2, at + 66);
    for (const link of [68, 72, 76]) directory.writeUInt32LE(NONE, at + link);
    if (i === 0) directory.writeUInt32LE(1, at + 76);
    else if (i < names.length) directory.writeUInt32LE(i + 1, at + 72);
    directory.writeUInt32LE(END, at + 116);
  }
  return Buffer.concat([header, allocation, directory]);
}

/** A PDF of plain lines on each page (ASCII, Helvetica); `catalog` is put into its root. */
export const pdfOf = (pages: readonly (readonly string[])[], catalog = ''): Uint8Array =>
  drawnPdfOf(
    pages.map((lines) =>
      lines.map((line, row) => `BT /F1 12 Tf 72 ${780 - row * 16} Td (${line}) Tj ET`).join('\n'),
    ),
    catalog,
  );

/** A PDF whose pages are drawn by these operators. */
export function drawnPdfOf(pages: readonly string[], catalog = ''): Uint8Array {
  const kids = pages.map((_, i) => `${4 + i * 2} 0 R`).join(' ');
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...pages.flatMap((drawn, i) => {
      const packed = deflateSync(drawn, { level: 9 }).toString('latin1');
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + i * 2} 0 R >>`,
        `<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n${packed}\nendstream`,
      ];
    }),
  ];
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = file.length;
  const rows = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

/** A page as a browser saves it with all that belongs to it, in one file. */
export const mhtOf = (html: string): string =>
  [
    'From: <Saved by Blink>',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; boundary="=edge="',
    '',
    '--=edge=',
    'Content-Type: text/html; charset="utf-8"',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(html).toString('base64').replace(/.{76}/gu, '$&\r\n'),
    '--=edge=--',
    '',
  ].join('\r\n');

export const utf8 = (text: string): Uint8Array => Buffer.from(text, 'utf8');

export function utf16(text: string, order: 'le' | 'be', { mark = false } = {}): Uint8Array {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}
