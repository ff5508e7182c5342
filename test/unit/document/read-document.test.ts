import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../shared/contract/limits.ts';
import { MOST_BLOCKS } from '../../../shared/document/document.ts';
import { readDocument } from '../../../shared/document/read-document.ts';
import { docxOf, oleOf, paragraph, pdfOf, utf8, utf16, zipOf } from './files.ts';
import { refusalOf } from './reading.ts';

const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');

describe('what a file is', () => {
  it.each([
    ['no bytes', 'empty-file', new Uint8Array()],
    ['more bytes than an upload may have', 'too-large', new Uint8Array(LIMITS.uploadBytes + 1)],
    ['more text than a reader takes', 'too-complex', Buffer.alloc(LIMITS.textBytes + 1, 'a')],
    ['more lines than a bulletin has', 'too-complex', utf8('x\n'.repeat(MOST_BLOCKS + 1))],
    ['only white space', 'no-text', utf8(' \r\n\t\u00a0\n')],
    ['only signs and digits', 'no-text', utf8('--- 12 --- 2024')],
    ['a byte order mark and nothing else', 'no-text', Buffer.from([0xff, 0xfe])],
    ['a PNG picture that breaks off', 'unreadable', latin1('\x89PNG\r\n\x1a\n\0\0\0\rIHDR')],
    ['a JPEG picture that breaks off', 'unreadable', latin1('\xff\xd8\xff\xe0\0\x10JFIF')],
    ['a TIFF scan that breaks off', 'unreadable', latin1('II*\0\x08\0\0\0')],
    ['a GIF picture', 'unsupported-image', latin1('GIF89a\x01\0\x01\0')],
    ['a picture of an iPhone', 'unsupported-image', latin1('\0\0\0\x18ftypheic\0\0\0\0')],
    [
      'an Excel workbook without its parts',
      'unreadable',
      zipOf([{ name: 'xl/workbook.xml', content: '<workbook/>' }]),
    ],
    ['a binary Excel workbook', 'unsupported-format', zipOf([{ name: 'xl/workbook.bin', content: 'x' }])],
    ['slides', 'unsupported-format', zipOf([{ name: 'ppt/presentation.xml', content: '<p/>' }])],
    [
      'an OpenDocument text without content',
      'unreadable',
      zipOf([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', isStored: true }]),
    ],
    [
      'slides of OpenDocument',
      'unsupported-format',
      zipOf([
        { name: 'mimetype', content: 'application/vnd.oasis.opendocument.presentation', isStored: true },
      ]),
    ],
    [
      'a zip of files, which openArchive opens',
      'nested-archive',
      zipOf([{ name: 'bao-cao.txt', content: 'Thu ngân sách' }]),
    ],
    [
      'a zip that holds a Word file and a PDF as they are',
      'nested-archive',
      zipOf([
        { name: 'bao-cao.pdf', content: pdfOf([['Thu 5 ty dong.']]), isStored: true },
        { name: 'bao-cao.docx', content: docxOf(paragraph('Thu 5 tỷ đồng.')), isStored: true },
      ]),
    ],
    ['a Word 97 document without text', 'unreadable', oleOf(['WordDocument', '1Table'])],
    ['slides of 1997', 'unsupported-format', oleOf(['PowerPoint Document'])],
    ['an RTF document without text', 'no-text', latin1('{\\rtf1\\ansi 12}')],
    [
      'a saved page without the page',
      'unreadable',
      latin1(
        'From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n',
      ),
    ],
    ['data in XML', 'unsupported-format', utf8('<?xml version="1.0"?><thu>5</thu>')],
    ['an Office file with a password', 'encrypted', oleOf(['EncryptionInfo', 'EncryptedPackage'])],
    [
      'a film',
      'unsupported-format',
      latin1(
        '\x1aE\xdf\xa3\x01\0\0\0\0\0\0\x23B\x86\x81\x01B\xf7\x81\x01B\xf2\x81\x04B\xf3\x81\x08B\x82\x88matroska',
      ),
    ],
    [
      'bytes of no kind',
      'unreadable',
      Uint8Array.from({ length: 4_000 }, (_, i) => (i * i * 31 + i * 7) % 256),
    ],
  ])('%s: %s', async (_, reason, bytes) => {
    expect(await refusalOf(bytes)).toBe(reason);
  });

  it('is seen in the bytes, whatever comes before them', async () => {
    const kinds = await Promise.all(
      [
        utf8('\ufeff \n<!-- xuất từ Word --><html><body><p>Thu ngân sách đạt 50%.</p></body></html>'),
        utf16('<html><body><p>Thu ngân sách đạt 50%.</p></body></html>', 'le', { mark: true }),
        docxOf(paragraph('Thu ngân sách đạt 50%.')),
        utf8('Thu ngân sách <b>đạt</b> 50%.'),
      ].map(async (bytes) => (await readDocument(bytes)).mediaType),
    );
    expect(kinds).toEqual([
      'text/html',
      'text/html',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'text/plain',
    ]);
  });
});
