/** What the control words of RTF 1.9 mean here, as tables; words in none of them only say how something looks. */

/** Characters that have a word of their own. */
export const CHARACTERS: Readonly<Record<string, string>> = {
  '~': '\u00a0',
  _: '-',
  '-': '',
  '\\': '\\',
  '{': '{',
  '}': '}',
  tab: '\t',
  emdash: '—',
  endash: '–',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
};

/** Words that end a paragraph: a carriage return or line feed after a backslash is one. */
export const PARAGRAPH_ENDS = new Set(['par', 'sect', 'page', '\r', '\n']);

/** Groups of which nothing is read, beside those that begin with `\*` and a word that is unknown here. */
export const SILENT = new Set(
  `colortbl info pict objdata fldinst listtext pntext pn nonshppict shprslt annotation sp tc xe rxe template
   ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn bkmkstart bkmkend shpinst`.split(/\s+/u),
);

/** What becomes of a group's text; of a shape nothing is read but the box in it. */
export type Destination = 'body' | 'note' | 'box' | 'shape' | 'margin' | 'font' | 'style' | 'nothing';

/** Groups whose text goes elsewhere than into the body. */
export const DESTINATIONS: Readonly<Record<string, Destination>> = {
  fonttbl: 'font',
  stylesheet: 'style',
  footnote: 'note',
  header: 'margin',
  headerl: 'margin',
  headerr: 'margin',
  headerf: 'margin',
  footer: 'margin',
  footerl: 'margin',
  footerr: 'margin',
  footerf: 'margin',
  shpinst: 'shape',
  shptxt: 'box',
};

/** Windows code pages of the character sets that a font may name. */
export const CODE_PAGES: Readonly<Record<number, string>> = {
  0: 'windows-1252',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
};

/** "\ansicpg1258": the code page of fonts that name none. */
export const codePage = (number: number): string =>
  number >= 1250 && number <= 1258 ? `windows-${number}` : (CODE_PAGE_NUMBERS[number] ?? 'windows-1252');

const CODE_PAGE_NUMBERS: Readonly<Record<number, string>> = {
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  65001: 'utf-8',
};
