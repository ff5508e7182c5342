import { openCompound } from './compound.ts';
import { encodingOf } from './decode.ts';

export const FORMATS = [
  'pdf',
  'docx',
  'xlsx',
  'odt',
  'ods',
  'other-office',
  'zip',
  'encrypted-office',
  'doc',
  'xls',
  'rtf',
  'jpeg',
  'png',
  'tiff',
  'image',
  'mht',
  'html',
  'xml',
  'foreign',
  'text',
] as const;
export type Format = (typeof FORMATS)[number];

interface Evidence {
  readonly bytes: Uint8Array;
  /** The beginning, one character for each byte. */
  readonly head: string;
  /** The beginning as text, in the encoding that the bytes show; white space before it is left out. */
  readonly words: string;
  /** What its zip says where it names its members; of another file nothing. */
  readonly members: () => string;
  /** What stands at the root of its compound file; of another file nothing. */
  readonly streams: () => readonly string[];
}

/** Programs may write a line before the header of a PDF. */
const HEAD = 1_024;
const LONGEST_PROLOGUE = 4_096;
/** Bytes of the end record of a zip without its comment; at 16 is the offset of the directory. */
const END_RECORD = 22;

/** Asked in this order; the last is said of whatever looks like nothing else. */
const SIGNS: readonly (readonly [Format, (evidence: Evidence) => boolean])[] = [
  ['docx', (found) => /word\/document/.test(found.members())],
  ['xlsx', (found) => /xl\/workbook\.xml/.test(found.members())],
  ['odt', (found) => openDocumentOf(found) === 'text'],
  ['ods', (found) => openDocumentOf(found) === 'spreadsheet'],
  // Slides, drawings, binary workbooks.
  [
    'other-office',
    (found) => openDocumentOf(found) !== undefined || /ppt\/presentation|xl\/workbook/.test(found.members()),
  ],
  ['zip', ({ head }) => isZip(head)],
  // A password puts the package into a compound file.
  ['encrypted-office', ({ streams }) => streams().includes('EncryptedPackage')],
  ['doc', ({ streams }) => streams().includes('WordDocument')],
  ['xls', ({ streams }) => streams().some((name) => /^(?:Workbook|Book)$/u.test(name))],
  ['other-office', ({ head }) => isCompound(head)],
  ['rtf', ({ head }) => head.startsWith('{\\rtf')],
  ['png', ({ head }) => head.startsWith('\x89PNG\r\n')],
  ['jpeg', ({ head }) => head.startsWith('\xff\xd8\xff')],
  ['tiff', ({ head }) => /^(?:II\*\0|MM\0\*)/.test(head)],
  ['image', ({ head }) => IMAGE.test(head)],
  // After what has a sign of its own: a zip may hold a PDF in its first bytes.
  ['pdf', ({ head }) => head.includes('%PDF-')],
  [
    'mht',
    ({ words }) =>
      /^(?:from|mime-version|content-type|subject|date|snapshot[\w-]*):[^\0]*?multipart\//isu.test(words),
  ],
  ['html', ({ words }) => words.startsWith('<') && HTML.test(words)],
  ['xml', ({ words }) => words.startsWith('<?xml')],
  ['foreign', ({ bytes, head }) => head.includes('\0') && !encodingOf(bytes).sure],
  ['text', () => true],
];

/** Pictures that are not read: GIF, BMP, WebP, HEIC. */
const IMAGE = /^(?:GIF8[79]a|BM[\s\S]{4}\0{4}|RIFF[\s\S]{4}WEBP|[\s\S]{4}ftyp(?:heic|heix|mif1|avif))/;
const HTML = /<(?:!doctype\s+html|html|head|body|meta|title|article|section|div|table|p|h[1-6]|ul|ol)[\s>]/iu;

/** What a file is, by its bytes: neither its name nor its type as declared is asked. */
export function sniff(bytes: Uint8Array): Format {
  const head = latin1(bytes.subarray(0, HEAD));
  const evidence = {
    bytes,
    head,
    words: prologue(bytes),
    members: once(() => (isZip(head) ? directoryOf(bytes) : '')),
    streams: once(() => (isCompound(head) ? namesOf(bytes) : [])),
  };
  return SIGNS.find(([, shows]) => shows(evidence))?.[0] ?? 'text';
}

/** Found when it is first asked for: most files are told apart without it. */
function once<Found>(find: () => Found): () => Found {
  let found: { readonly it: Found } | undefined;
  return () => {
    found ??= { it: find() };
    return found.it;
  };
}

const isZip = (head: string): boolean => /^PK(?:\x03\x04|\x05\x06|\x07\x08)/.test(head);
const isCompound = (head: string): boolean => head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1');

/** The first part of an OpenDocument package lies unpacked and says its kind: "text", "spreadsheet", "presentation". */
const openDocumentOf = ({ head }: Evidence): string | undefined =>
  /^PK\x03\x04[\s\S]{26}mimetype(?:[\s\S]{0,40}?)application\/vnd\.oasis\.opendocument\.([a-z]+)/.exec(
    head,
  )?.[1];

/** What stands at the root of a compound file; of one whose directory is damaged, what its bytes name. */
function namesOf(bytes: Uint8Array): readonly string[] {
  try {
    return openCompound(bytes).names;
  } catch {
    const named = ['EncryptedPackage', 'WordDocument', 'Workbook'].filter((name) => holds(bytes, wide(name)));
    return named.length > 0 ? named : ['WordDocument']; // whose reader says that it is damaged
  }
}

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
const wide = (words: string): string => Buffer.from(words, 'utf16le').toString('latin1');

const holds = (bytes: Uint8Array, words: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(words, 0, 'latin1');

/**
 * Where a zip names its members: from the offset that its end record gives, so that what a member holds (a Word
 * file in a zip of Word files) is not taken for a name. A file that was cut off has no end: all of it, then.
 */
function directoryOf(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = buffer.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (end < 0 || end + END_RECORD > buffer.length) return latin1(bytes);
  return latin1(bytes.subarray(buffer.readUInt32LE(end + 16), end));
}

function prologue(bytes: Uint8Array): string {
  const { label, skip } = encodingOf(bytes);
  const sample = bytes.subarray(skip, skip + LONGEST_PROLOGUE);
  // the sample may end inside a character: whether the whole decodes is for its reader to say
  return (label === 'utf-8' ? latin1(sample) : new TextDecoder(label).decode(sample)).trimStart();
}
