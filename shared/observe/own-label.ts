import { pattern } from '../document/lettering.ts';
import { regexp } from '../document/letters.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { type Frame, type Sentence, slice } from './frame.ts';

/** What the figure counts or measures, in the words around it, where no indicator claims it. */
export function ownLabel(frame: Frame, sentence: Sentence): string {
  const behind = sentence.text.slice(numberEnd(frame.quantity, sentence), frame.right.end);
  const noun = beforeJoint(FEW_WORDS.exec(behind)?.[0] ?? '');
  if (frame.quantity.unit?.kind === 'count' && noun) return noun;
  const before = slice(sentence, frame.left).split(/[,:(]/u).at(-1)?.trim() ?? '';
  return before.split(/\s+/).slice(-10).join(' ') || noun;
}

const FEW_WORDS = regexp(String.raw`^(?:[ \t]*\p{L}+){1,8}`, 'u');

/** "tổ chức đảng và 05 đảng viên": the thing counted ends where the sentence goes on. */
const JOINTS = pattern(
  String.raw`(?<!\p{L})(?:và|với|của|là|cho|tại|ở|so|còn|thì|mà|để|trong|từ|đến|bằng|đạt|được|tăng|giảm|chiếm|do|nhằm|theo)(?!\p{L})`,
  'u',
);
function beforeJoint(words: string): string {
  const trimmed = words.trim();
  const joint = Math.max(JOINTS.marked.exec(trimmed)?.index ?? -1, 0);
  return joint > 0 ? trimmed.slice(0, joint).trim() : trimmed;
}

/** Where the digits of a figure end and its unit or noun begins. */
export function numberEnd(quantity: Quantity, { text }: Sentence): number {
  const digits = /^[\d.,/ –-]*/u.exec(text.slice(quantity.start, quantity.end))?.[0].length ?? 0;
  return quantity.start + digits;
}
