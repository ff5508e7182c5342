import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../shared/document/read-document.ts';
import { odtOf } from './files.ts';
import { outline, refusalOf } from './reading.ts';

const p = (text: string, style = ''): string => `<text:p text:style-name="${style}">${text}</text:p>`;
const read = async (body: string, more = {}) => outline(await readDocument(odtOf(body, more)));

describe('an OpenDocument text', () => {
  it('reads spaces, tabs and line ends that have elements of their own', async () => {
    expect(await read(p('Thu<text:s text:c="2"/>5<text:tab/>tỷ<text:line-break/>Chi 6'))).toEqual([
      'heading: Thu 5 tỷ',
      'paragraph: Chi 6',
    ]);
  });

  it('knows bold and fonts by their styles, through parents', async () => {
    const declared =
      '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Old"/>' +
      '<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>';
    const styles =
      '<style:font-face style:name="F" svg:font-family="\'.VnTime\'"/>' +
      '<style:style style:name="Old" style:family="paragraph"><style:text-properties style:font-name="F"/></style:style>';
    const body =
      p('Më ®Çu') +
      p('.') +
      p('§¶ng ñy x· häp', 'P1') +
      p('<text:span text:style-name="T1">Nông nghiệp</text:span>');
    expect(await read(body, { declared, styles })).toEqual([
      'heading: Më ®Çu',
      'paragraph: .',
      'paragraph: Đảng ủy xã họp',
      'heading: Nông nghiệp',
    ]);
  });

  it('keeps figures under their headers where cells are merged', async () => {
    const cell = (text: string, spans = '') => `<table:table-cell ${spans}>${p(text)}</table:table-cell>`;
    const rows = [
      cell('Chỉ tiêu', 'table:number-rows-spanned="2"') +
        cell('Ngân sách', 'table:number-columns-spanned="2"') +
        '<table:covered-table-cell/>',
      `<table:covered-table-cell/>${cell('Kế hoạch')}${cell('Thực hiện')}`,
      cell('Thu') + cell('7') + cell('4,2'),
    ].map((cells) => `<table:table-row>${cells}</table:table-row>`);
    expect(await read(`<table:table>${rows.join('')}</table:table>`)).toEqual([
      'table-row: Chỉ tiêu | Ngân sách | ',
      'table-row:  | Kế hoạch | Thực hiện',
      'table-row: Thu | 7 | 4,2',
    ]);
  });

  it('does not read remarks, what was deleted, or a list of contents; footnotes come last', async () => {
    const body = [
      `<text:tracked-changes>${p('4,1')}</text:tracked-changes>`,
      `<text:table-of-content>${p('Thu … 7')}</text:table-of-content>`,
      p(
        `Thu<text:note><text:note-citation>1</text:note-citation><text:note-body>${p('Theo Chi cục')}</text:note-body></text:note> 5<office:annotation>${p('6?')}</office:annotation>`,
      ),
      p('Chi 6'),
    ];
    expect(await read(body.join(''))).toEqual([
      'heading: Thu 5',
      'paragraph: Chi 6',
      'paragraph: Theo Chi cục',
    ]);
  });

  it('with a password is refused for that', async () => {
    const manifest = '<manifest:manifest><manifest:encryption-data/></manifest:manifest>';
    const more = [{ name: 'META-INF/manifest.xml', content: manifest }];
    expect(await refusalOf(odtOf(p('Thu'), { more }))).toBe('encrypted');
  });
});
