import type { Span } from '../contract/span.ts';
import { pattern } from '../document/lettering.ts';
import { regexp } from '../document/letters.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { Frame, Sentence } from './frame.ts';

/** What the figure counts or measures, in the words around it as they are written, where no indicator claims it. */
export function ownLabel(frame: Frame, sentence: Sentence): string {
  const noun = nounBehind(frame, sentence);
  if (frame.quantity.unit?.kind === 'count' && noun) return noun;
  const before = lettersOf(frame.left, sentence).split(/[,:(]/u).at(-1)?.trim() ?? '';
  return before.split(/\s+/).slice(-10).join(' ') || noun;
}

/** "12 hộ vi phạm": the letters as the office wrote them, small; compared they are "hộ vy phạm". */
export const lettersOf = ({ start, end }: Span, { written }: Pick<Sentence, 'written'>): string =>
  written.slice(start, end).toLowerCase();

const FEW_WORDS = regexp(String.raw`^(?:[ \t]*\p{L}+){1,8}`, 'u');

/** "tổ chức đảng và 05 đảng viên": the thing counted ends where the sentence goes on. */
const JOINTS = pattern(
  String.raw`(?<!\p{L})(?:và|với|của|là|cho|tại|ở|so|còn|thì|mà|để|trong|từ|đến|bằng|đạt|được|tăng|giảm|chiếm|do|nhằm|theo)(?!\p{L})`,
  'u',
);

function nounBehind({ quantity, right }: Frame, sentence: Sentence): string {
  const start = numberEnd(quantity, sentence);
  const words = FEW_WORDS.exec(sentence.text.slice(start, right.end))?.[0] ?? '';
  const joint = JOINTS.marked.exec(words.trimStart())?.index ?? 0;
  const length = joint > 0 ? words.length - words.trimStart().length + joint : words.length;
  return lettersOf({ start, end: start + length }, sentence).trim();
}

/** Where the digits of a figure end and its unit or noun begins. */
export function numberEnd(quantity: Quantity, { text }: Sentence): number {
  const digits = /^[\d.,/ –-]*/u.exec(text.slice(quantity.start, quantity.end))?.[0].length ?? 0;
  return quantity.start + digits;
}
