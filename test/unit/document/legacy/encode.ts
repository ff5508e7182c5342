import { CODE_TABLES, type CodeTableName } from '../../../../shared/document/legacy/code-tables.ts';

const LETTERS = Array.from(
  'àáảãạâầấẩẫậăằắẳẵặđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ'.normalize('NFC'),
);
const MARKED = [...LETTERS, ...LETTERS.map((letter) => letter.toUpperCase())];
const BYTES = Array.from({ length: 256 }, (_, byte) => String.fromCharCode(byte));

const encoders = new Map<CodeTableName, ReadonlyMap<string, string>>();

/** What of one or two bytes each Vietnamese letter is made of in a table: found by trying all. */
function encoderOf(name: CodeTableName): ReadonlyMap<string, string> {
  const known = encoders.get(name);
  if (known) return known;
  const read = CODE_TABLES.find((table) => table.name === name)?.read ?? ((text: string) => text);
  const high = BYTES.slice(128);
  const low = BYTES.filter((byte) => /[a-zA-Z]/u.test(byte));
  const controls = BYTES.slice(0, 32).filter((byte) => !/[\t\n\r]/u.test(byte));
  const ones = [...high, ...controls];
  const pairs = [...low, ...high].flatMap((first) => high.map((second) => first + second));
  const found = new Map<string, string>();
  for (const bytes of name === 'vni' ? [...pairs, ...ones] : [...ones, ...pairs]) {
    const letter = read(bytes);
    if (MARKED.includes(letter) && !found.has(letter)) found.set(letter, bytes);
  }
  encoders.set(name, found);
  return found;
}

/**
 * A text as its bytes in an encoding, one character for each byte. TCVN3 has no toned capitals: small letters
 * stand for them, as in the fonts of capitals. Throws for a letter that the encoding has not.
 */
export function encodeAs(name: CodeTableName, text: string): string {
  if (name === 'utf-8') return Buffer.from(text).toString('latin1');
  const bytesOf = encoderOf(name);
  return Array.from(text.normalize('NFC'), (letter) => {
    if (letter <= '\x7f') return letter;
    const bytes = bytesOf.get(letter) ?? (name === 'tcvn3' ? bytesOf.get(letter.toLowerCase()) : undefined);
    if (bytes === undefined) {
      if (MARKED.includes(letter)) throw new Error(`${name} has no ${letter}`);
      return ASCII_OF.get(letter) ?? '?';
    }
    return bytes;
  }).join('');
}

/** Signs that not every encoding has, as people typed them then. */
const ASCII_OF = new Map(
  Object.entries({ '“': '"', '”': '"', '–': '-', '—': '-', '…': '...', '’': "'", '‘': "'" }),
);
