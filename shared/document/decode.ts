import { PermanentError } from '../contract/permanent-error.ts';
import { restoreBytes } from './legacy/restore.ts';

/** An encoding of text and what shows it; `skip` is the length of the byte order mark. */
interface Encoding {
  readonly label: 'utf-8' | 'utf-16le' | 'utf-16be';
  readonly skip: number;
  readonly shows: (bytes: Uint8Array) => boolean;
}

/** In order of evidence: a mark says it, zero bytes betray it, UTF-8 must prove itself by decoding. */
const ENCODINGS: readonly Encoding[] = [
  { label: 'utf-8', skip: 3, shows: (bytes) => beginsWith(bytes, [0xef, 0xbb, 0xbf]) },
  { label: 'utf-16le', skip: 2, shows: (bytes) => beginsWith(bytes, [0xff, 0xfe]) },
  { label: 'utf-16be', skip: 2, shows: (bytes) => beginsWith(bytes, [0xfe, 0xff]) },
  { label: 'utf-16le', skip: 0, shows: (bytes) => zerosAt(bytes) === 'odd' },
  { label: 'utf-16be', skip: 0, shows: (bytes) => zerosAt(bytes) === 'even' },
  { label: 'utf-8', skip: 0, shows: () => true },
];

/** Bytes looked at for evidence. */
const SAMPLE = 8_192;
/** Of the places where the high bytes would lie: Vietnamese has at least spaces, digits and plain letters there. */
const FEWEST_ZEROS = 0.3;
const MOST_STRAY_ZEROS = 0.01;
/** Control characters among the characters of a text: more are no text. */
const MOST_CONTROLS = 0.01;

/**
 * The text of a file, without its byte order mark and otherwise as it is: not normalised, line ends kept.
 * Throws `unreadable` for bytes that are text in no encoding that is known here.
 */
export function decodeText(bytes: Uint8Array): string {
  const { label, skip, sure } = encodingOf(bytes);
  const text = sure ? decodeAs(label, bytes.subarray(skip)) : decodeUnsure(bytes);
  if (isBinary(text)) throw new PermanentError('unreadable', 'control characters');
  return text;
}

/** UTF-8 proves itself by decoding; else one of the encodings from before Unicode, if that makes sense. */
function decodeUnsure(bytes: Uint8Array): string {
  try {
    return decodeAs('utf-8', bytes);
  } catch (error) {
    const carriers = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
    const restored = restoreBytes(carriers);
    if (restored === undefined) throw error;
    return restored;
  }
}

/** The encoding that the bytes themselves show; UTF-8 where nothing speaks against it. */
export function encodingOf(bytes: Uint8Array): Pick<Encoding, 'label' | 'skip'> & { readonly sure: boolean } {
  const found = ENCODINGS.findIndex(({ shows }) => shows(bytes));
  const { label, skip } = ENCODINGS[found] ?? { label: 'utf-8', skip: 0 };
  return { label, skip, sure: found < ENCODINGS.length - 1 };
}

/** Decodes strictly. Throws `unreadable` where the label is unknown or the bytes do not fit it. */
export function decodeAs(label: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new PermanentError('unreadable', `not ${label}`, { cause });
  }
}

const beginsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, i) => bytes[i] === byte);

function zerosAt(bytes: Uint8Array): 'odd' | 'even' | undefined {
  if (bytes.length % 2 !== 0) return undefined;
  const sample = bytes.subarray(0, SAMPLE);
  const half = sample.length / 2;
  const even = sample.filter((byte, i) => byte === 0 && i % 2 === 0).length / half;
  const odd = sample.filter((byte, i) => byte === 0 && i % 2 === 1).length / half;
  if (odd >= FEWEST_ZEROS && even <= MOST_STRAY_ZEROS) return 'odd';
  return even >= FEWEST_ZEROS && odd <= MOST_STRAY_ZEROS ? 'even' : undefined;
}

function isBinary(text: string): boolean {
  const controls = text.match(/[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/gu)?.length ?? 0;
  return text.includes('\u0000') || controls > text.length * MOST_CONTROLS;
}
