import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../shared/document/read-document.ts';
import { outline, refusalOf } from './reading.ts';

const mht = (type: string, encoding: string, body: string): Uint8Array =>
  Buffer.from(
    [
      'From: <Saved by Blink>',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related; boundary="b"',
      '',
      '--b',
      `Content-Type: ${type}`,
      `Content-Transfer-Encoding: ${encoding}`,
      '',
      body,
      '--b',
      'Content-Type: image/png',
      'Content-Transfer-Encoding: base64',
      '',
      'iVBORw0KGgo=',
      '--b--',
      '',
    ].join('\r\n'),
    'latin1',
  );

const PAGE = '<html><body><h1>Phường báo cáo</h1><p>Thu ngân sách đạt 5,2 tỷ đồng.</p></body></html>';
const utf8 = (text: string): string => Buffer.from(text).toString('latin1');

describe('a saved page', () => {
  it.each([
    ['base64', mht('text/html; charset=utf-8', 'base64', Buffer.from(PAGE).toString('base64'))],
    ['8bit', mht('text/html; charset=utf-8', '8bit', utf8(PAGE))],
    [
      'quoted-printable',
      mht(
        'text/html; charset="utf-8"',
        'quoted-printable',
        utf8(PAGE).replace(/[=\x80-\xff]/gu, (one) => `=${one.charCodeAt(0).toString(16).toUpperCase()}`),
      ),
    ],
  ])('is read as its page: %s', async (_, bytes) => {
    const document = await readDocument(bytes);
    expect(outline(document)).toEqual([
      'heading: Phường báo cáo',
      'paragraph: Thu ngân sách đạt 5,2 tỷ đồng.',
    ]);
    expect(document.mediaType).toBe('multipart/related');
  });

  it('without a page is refused', async () => {
    expect(await refusalOf(mht('text/css', '8bit', 'p { color: red }'))).toBe('unreadable');
  });
});
