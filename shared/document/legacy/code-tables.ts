/**
 * The encodings in which Vietnamese was typed before Unicode. Their letters stand where other texts have "µ" or
 * "®": a text that was read without its table shows as "s¸ch", "saùch". Here such a text is a string of
 * *carriers*, the characters of Latin-1 and Windows-1252 that its bytes look like.
 */
export interface CodeTable {
  readonly name: CodeTableName;
  /** What the carriers say; what has no letter in the table stays as Windows-1252 has it. NFC. */
  readonly read: (carriers: string) => string;
}

export const CODE_TABLE_NAMES = ['windows-1258', 'tcvn3', 'vni', 'viscii', 'vps', 'utf-8'] as const;
export type CodeTableName = (typeof CODE_TABLE_NAMES)[number];

/** Windows-1252 has characters of its own in place of the control codes from 0x80 to 0x9F. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
const BYTE_OF = new Map(Array.from(WINDOWS_1252, (character, i) => [character, 0x80 + i]));
/** Symbol fonts put their bytes here. */
const PRIVATE_USE = 0xf000;
const LAST_BYTE = 0xff;

/** The byte that a character was, or nothing where it was none. */
export function byteOf(character: string): number | undefined {
  const code = character.charCodeAt(0);
  if (code <= LAST_BYTE) return code;
  if (code > PRIVATE_USE + 0x1f && code <= PRIVATE_USE + LAST_BYTE) return code - PRIVATE_USE;
  return BYTE_OF.get(character);
}

/** Carriers of bytes that are a text in none of these encodings, as the characters that they are. */
export const asWindows1252 = (carriers: string): string =>
  carriers.replace(/[\x80-\x9f]/gu, (one) => WINDOWS_1252[one.charCodeAt(0) - 0x80] ?? one);

/** A table of single bytes: rows of sixteen from a first byte on, a space where the encoding has no letter. */
function bytewise(...parts: readonly { readonly from: number; readonly letters: string }[]) {
  const letterOf = new Map<number, string>();
  for (const { from, letters } of parts)
    for (const [i, letter] of Array.from(letters).entries())
      if (letter !== ' ') letterOf.set(from + i, letter);
  return (carriers: string): string => {
    let text = '';
    for (const character of carriers) {
      const byte = byteOf(character);
      text += (byte === undefined ? undefined : letterOf.get(byte)) ?? character;
    }
    return asWindows1252(text);
  };
}

/** TCVN 5712:1993, third table: the fonts .VnTime. Toned capitals are small letters of fonts of capitals, .VnTimeH. */
const TCVN3 = bytewise({
  from: 0xa0,
  letters:
    ' ĂÂÊÔƠƯĐăâêôơưđ ' +
    '     àảãáạ ằẳẵắ ' +
    '      ặầẩẫấậè ẻẽ' +
    'éẹềểễếệìỉ   ĩíịò' +
    ' ỏõóọồổỗốộờởỡớợù' +
    ' ủũúụừửữứựỳỷỹýỵ ',
});

/** "NHịP", "ủY": a word in capitals but for the letters that have none here. */
const tcvn3 = (carriers: string): string =>
  TCVN3(carriers).replace(/\p{L}+/gu, (word) =>
    /[A-Z].*[A-Z]|^\p{Ll}.*[A-Z]/u.test(word) && !/[a-z]/u.test(word) ? word.toUpperCase() : word,
  );

/** RFC 1456. Six capitals stand among the control codes. */
const viscii = bytewise(
  { from: 0x02, letters: 'Ẳ  ẴẪ' },
  { from: 0x14, letters: 'Ỷ    Ỹ    Ỵ' },
  {
    from: 0x80,
    letters:
      'ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐ' +
      'ỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ' +
      'Õắằặấầẩậẽẹếềểễệố' +
      'ồổỗỠƠộờởịỰỨỪỬơớƯ' +
      'ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳ' +
      'ĐứÒÓÔạỷừửÙÚỹỵÝỡư' +
      'àáâãảăữẫèéêẻìíĩỉ' +
      'đựòóôõỏọụùúũủýợỮ',
  },
);

/** Vietnamese Professionals Society. */
const vps = bytewise(
  { from: 0x02, letters: 'ẠẬẶẸỆ' },
  { from: 0x10, letters: 'ỊỌỘỢỤỰ   Ỵ  ẪỮ' },
  {
    from: 0x80,
    letters:
      'ÀẢÃẤẦẨọỗĂếềểệẮẰẲ' +
      'Ế  ỀỂỄỐỒỔỖýỷỵỚỜỞ' +
      ' ắằẳẵặỠớÙờởỡŨỨợỪ' +
      'ổỬỲỸÍÌộỈĨÓửữÒỎÕự' +
      'ầÁÂấẩẫậđẻÉÊẹỉễịỹ' +
      'ƯỦồốÔỏơÈừứÚũưÝẺ ' +
      'àáâãảạă èéêẽìí ĩ' +
      'ẴĐòóôõ Ơụùúủ ỶẼỳ',
  },
);

const TONES = { acute: '\u0301', grave: '\u0300', hook: '\u0309', tilde: '\u0303', dot: '\u0323' } as const;
const CIRCUMFLEX = '\u0302';
const BREVE = '\u0306';

/** VNI: a letter of its own for each of these, and for the others a plain vowel with a mark after it. */
const VNI_LETTERS = new Map([
  ...Object.entries({ ñ: 'đ', ô: 'ơ', ö: 'ư', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' }),
  ...Object.entries({ Ñ: 'Đ', Ô: 'Ơ', Ö: 'Ư', Æ: 'Ỉ', Ó: 'Ĩ', Ò: 'Ị', Î: 'Ỵ' }),
]);
const VNI_MARKS = new Map(
  Object.entries({
    ù: TONES.acute,
    ø: TONES.grave,
    û: TONES.hook,
    õ: TONES.tilde,
    ï: TONES.dot,
    â: CIRCUMFLEX,
    á: CIRCUMFLEX + TONES.acute,
    à: CIRCUMFLEX + TONES.grave,
    å: CIRCUMFLEX + TONES.hook,
    ã: CIRCUMFLEX + TONES.tilde,
    ä: CIRCUMFLEX + TONES.dot,
    ê: BREVE,
    é: BREVE + TONES.acute,
    è: BREVE + TONES.grave,
    ú: BREVE + TONES.hook,
    ü: BREVE + TONES.tilde,
    ë: BREVE + TONES.dot,
  }),
);
const VNI_LETTER = /([aeouyôöAEOUYÔÖ])([ùøûõïâáàåãäêéèúüëÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜË])|[ñôöæóòîÑÔÖÆÓÒÎ]/gu;

const vni = (carriers: string): string =>
  asWindows1252(carriers)
    .replace(VNI_LETTER, (one, vowel: string | undefined, mark: string | undefined) =>
      vowel === undefined || mark === undefined
        ? (VNI_LETTERS.get(one) ?? one)
        : (VNI_LETTERS.get(vowel) ?? vowel) + (VNI_MARKS.get(mark.toLowerCase()) ?? mark),
    )
    .normalize('NFC');

/** Windows-1258: Windows-1252 but for four letters of two cases, the tones, which follow their letter, and ₫. */
const WINDOWS_1258 = bytewise(
  { from: 0xc3, letters: 'Ă' },
  { from: 0xcc, letters: '\u0300' },
  { from: 0xd0, letters: 'Đ \u0309  Ơ' },
  { from: 0xdd, letters: 'Ư\u0303' },
  { from: 0xe3, letters: 'ă' },
  { from: 0xec, letters: '\u0301' },
  { from: 0xf0, letters: 'đ \u0323  ơ' },
  { from: 0xfd, letters: 'ư₫' },
);
const windows1258 = (carriers: string): string => WINDOWS_1258(carriers).normalize('NFC');

/** UTF-8 that a program took for Windows-1252: "phÆ°á»ng". */
function utf8(carriers: string): string {
  const bytes = Array.from(carriers, byteOf);
  if (!bytes.every((byte) => byte !== undefined)) return carriers;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes)).normalize('NFC');
  } catch {
    return carriers;
  }
}

/** The most wide-spread first: of two that make equal sense of a text, the first is taken. */
export const CODE_TABLES: readonly CodeTable[] = [
  { name: 'tcvn3', read: tcvn3 },
  { name: 'vni', read: vni },
  { name: 'windows-1258', read: windows1258 },
  { name: 'viscii', read: viscii },
  { name: 'vps', read: vps },
  { name: 'utf-8', read: utf8 },
];

/** Names of fonts say the encoding of what is typed in them: ".VnTimeH", "VNI-Times". */
const FONTS: readonly (readonly [RegExp, CodeTableName])[] = [
  [/^\.?vn(?![iu])[\p{L}\s]/iu, 'tcvn3'],
  [/^vni[-\s]/iu, 'vni'],
  [/^vps\s/iu, 'vps'],
];

export function tableOfFont(font: string): CodeTable | undefined {
  const name = FONTS.find(([names]) => names.test(font.trim()))?.[1];
  return CODE_TABLES.find((table) => table.name === name);
}

/** ".VnTimeH", ".VnArial NarrowH": a TCVN3 font that shows small letters as capitals. */
export const isCapitalFont = (font: string): boolean => /^\.vn.*h$/iu.test(font.trim());
