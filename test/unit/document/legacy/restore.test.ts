import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CODE_TABLE_NAMES, type CodeTableName } from '../../../../shared/document/legacy/code-tables.ts';
import {
  restoreBytes,
  restoreLines,
  restoreTexts,
  restoreTyped,
} from '../../../../shared/document/legacy/restore.ts';
import { isSyllable } from '../../../../shared/document/legacy/syllables.ts';
import { encodeAs } from './encode.ts';

const SETS = ['devset', 'second-set'].map((name) => new URL(`../../../corpus/${name}/`, import.meta.url));
const BULLETINS = SETS.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => readFileSync(new URL(file, folder), 'utf8').normalize('NFC')),
);
/** With Vietnamese marks: one of the bulletins is typed without. */
const MARKED = BULLETINS.filter((text) => /[ạ-ỹ]/u.test(text));
const OLD_TABLES = CODE_TABLE_NAMES.filter((name) => name !== 'utf-8');

/** As they compare: no case (TCVN3 has no toned capitals), and the signs that not every encoding has as typed then. */
const comparable = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[“”]/gu, '"')
    .replace(/[‘’]/gu, "'")
    .replace(/[–—]/gu, '-')
    .replace(/…/gu, '...')
    .replace(/[^\0-\x7fà-ỹ]/gu, '?');

describe('a bulletin in an encoding from before Unicode', () => {
  it.each(OLD_TABLES)('%s is read from its bytes to the letter', (name) => {
    for (const text of MARKED)
      expect(comparable(restoreBytes(encodeAs(name, text)) ?? '')).toBe(comparable(text));
  });

  it.each(CODE_TABLE_NAMES)('%s is recognised in each passage of twenty words', (name) => {
    for (const text of MARKED) {
      const passage = text.split(/\s+/u).slice(20, 40).join(' ');
      expect(comparable(restoreTexts([encodeAs(name, passage)])[0] ?? '')).toBe(comparable(passage));
    }
  });

  it.each(OLD_TABLES)('%s: what is too short to judge goes with the rest', (name) => {
    const [text = ''] = MARKED;
    const cells = ['Hộ nghèo', 'hộ', 'Đạt', '50 °C', '12'];
    const restored = restoreTexts([...text.split('\n'), ...cells].map((one) => encodeSigns(name, one)));
    expect(restored.slice(-cells.length)).toEqual(cells);
  });

  it('several encodings in one document are told apart', () => {
    const passage = 'Tổng thu ngân sách đạt dự toán, tỷ lệ hộ nghèo giảm còn một phần trăm.';
    const mixed = [...CODE_TABLE_NAMES.map((name) => encodeAs(name, passage)), passage];
    expect(restoreTexts(mixed)).toEqual(mixed.map(() => passage));
  });
});

/** Signs stay what they are in a document of Unicode carriers. */
const encodeSigns = (name: CodeTableName, text: string): string =>
  text.includes('°') ? text : encodeAs(name, text);

describe('a healthy text', () => {
  it.each([
    ['every bulletin of the open sets', BULLETINS],
    ['the same with letters and marks apart', BULLETINS.map((text) => text.normalize('NFD'))],
  ])('stays as it is: %s', (_, texts) => {
    for (const text of texts) {
      const lines = text.split('\n');
      expect(restoreTexts(lines)).toEqual(lines);
      expect(restoreLines(text)).toBe(text);
    }
  });

  it.each([
    ['signs', '50 °C ± 2 °C; 12 m², 3 km², 7 m³; 20 µm; § 12; © 2024; ½ «a» ¼; 5 × 6 ÷ 2 · 3'],
    [
      'areas in a text without marks',
      'Dien tich 1.200 m², 300 m², 45 m², 7 km², 3 cm², nhiet do 35 °C, 36 °C',
    ],
    ['Vietnamese of plain letters', 'Thành phố: báo cáo quý hai, bà Hà và ông Quý là hai cán bộ xã'],
    ['French', 'Le président a été élu à l’unanimité près de la forêt où les élèves étaient allés à côté'],
    ['Spanish', 'El año pasado la niña aprendió español, según explicó el señor Núñez en la reunión'],
    ['Portuguese', 'Não há informações sobre a situação da região; são três irmãos e a mãe já está lá'],
    ['German', 'Die Behörde prüft die Anträge für größere Häuser; schöne Grüße aus München über Köln'],
    ['Danish', 'Så må vi få gå på den blå å, når året er gået; også børnene på øen får æbler'],
    ['Swedish', 'Får får får? Nej, får får lamm. På ön är åtta små hus målade röda och blå'],
    ['Icelandic', 'Það er gott að búa á Íslandi þótt veðrið sé oft vont og dagarnir stuttir á veturna'],
    ['Czech', 'Příliš žluťoučký kůň úpěl ďábelské ódy, řekl ředitel školy v městě Plzeň'],
    ['Chinese', '2024年上半年，全镇财政收入达到四十二亿'],
    ['names', 'José Muñoz, Zoë Brontë, Søren Aabye, André Gide, Beyoncé Knowles, Dvořák, Ångström'],
  ])('stays as it is: %s', (_, text) => {
    expect(restoreTexts([text])).toEqual([text]);
    expect(restoreLines(`${text}\n${text}`)).toBe(`${text}\n${text}`);
  });

  it('of ASCII, or with a letter that only Unicode has, never changes', () => {
    const unicode = fc
      .tuple(fc.string({ unit: 'binary' }), fc.constantFrom('ế', 'đ', 'Ư', 'ạ'))
      .map(([a, b]) => a + b);
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string({ unit: 'binary-ascii' }), unicode)), (texts) => {
        expect(restoreTexts(texts)).toEqual(texts);
      }),
    );
  });

  it('of letters of Latin-1 put together at random never changes', () => {
    const latin = fc.array(
      fc.integer({ min: 0xc0, max: 0xff }).map((code) => String.fromCharCode(code)),
      {
        minLength: 2,
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(fc.array(latin, { minLength: 3, maxLength: 30 }), (words) => {
        const text = words.map((letters) => letters.join('')).join(' ');
        expect(restoreTexts([text])).toEqual([text]);
      }),
    );
  });

  it('that is UTF-8 with a damaged letter is not taken for another encoding', () => {
    const bytes = Buffer.from('Tổng thu ngân sách nhà nước đạt năm mươi phần trăm dự toán', 'utf8');
    const damaged = Buffer.concat([bytes.subarray(0, 2), bytes.subarray(3)]).toString('latin1');
    expect(restoreBytes(damaged)).toBeUndefined();
  });
});

describe('what was typed in a font', () => {
  const words = 'Đảng ủy phường họp';

  it.each([
    ['.VnTime', 'tcvn3', words],
    ['.VnArial Narrow', 'tcvn3', words],
    ['.VnTimeH', 'tcvn3', words.toUpperCase()],
    ['VNI-Times', 'vni', words],
    ['VPS Times', 'vps', words],
  ] as const)('%s is read as its encoding', (font, name, expected) => {
    expect(restoreTyped(encodeAs(name, words), font)).toBe(expected);
  });

  it.each([
    ['in a font of Unicode', 'Times New Roman', 'B¸o c¸o'],
    ['in Unicode though the font is another', '.VnTime', words],
    ['in plain letters of Unicode though the font is another', '.VnTime', 'Báo cáo'],
    ['in a Unicode font with a name like theirs', 'Vni', 'B¸o'],
  ])('%s stays', (_, font, text) => {
    expect(restoreTyped(text, font)).toBe(text);
  });
});

describe('a syllable', () => {
  it('of every bulletin is known by its form, but for names and words of other languages', () => {
    const words = BULLETINS.flatMap((text) => text.match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) =>
      /[à-ỹ]/iu.test(word),
    );
    const unknown = words.filter((word) => !isSyllable(word) && !/^[A-ZĐ]+$|^đ$/iu.test(word));
    expect(unknown.length / words.length).toBeLessThan(0.005);
  });

  it.each(['mỲ', 'quyềt', 'sàch', 'nghỏ̀', 'bàc', 'ổC', 'xyz', 'đ'])('is not %s', (word) => {
    expect(isSyllable(word)).toBe(false);
  });
});
