import { pattern } from '../document/lettering.ts';
import { type Move, movesIn } from './cues.ts';
import { type Frame, type Sentence, slice } from './frame.ts';
import { once } from './once.ts';

/** The nearest verb before the figure that is no part of a label; a bare figure in a list has its neighbour's. */
export const moveOf = once((frame: Frame, sentence: Sentence): Move | undefined => {
  const { start } = frame.left;
  const text = slice(sentence, frame.left);
  // "hộ nghèo còn" ends with its verb; "tăng trưởng kinh tế" has none for the figure
  const inLabel = (cue: { start: number; end: number }) =>
    sentence.labels.some(
      (label) =>
        label.start <= start + cue.start && start + cue.end < label.end && label.end - label.start > 8,
    );
  const sign = SIGN.exec(
    sentence.text.slice(Math.max(sentence.start, frame.quantity.start - 4), frame.quantity.start),
  )?.[1];
  if (sign !== undefined) return sign === '+' ? 'rise' : 'fall';
  const cue = movesIn(text, sentence.lettering)
    .filter((one) => !inLabel(one) && !isOver(text.slice(one.end), frame))
    .at(-1);
  if (cue?.name === 'rise' && sentence.lettering === 'bare' && isGiven(frame)) return undefined;
  const mayBeLevel = cue?.name === 'fall' || cue?.name === 'rise';
  return mayBeLevel && statesLevel(frame, sentence, start + cue.end) ? 'reach' : cue?.name;
});

/** "24 vụ (-3 vụ so CK)", "93% (+2,4 điểm %)": a sign in brackets, or an arrow. */
const SIGN = /\([ \t]*([-–+])$/u;

/** Without marks "tặng" looks like "tăng": "tang 430 phan qua". */
const isGiven = ({ quantity }: Frame): boolean => GIVEN.has(quantity.unit?.code ?? '');
const GIVEN = new Set(['gift', 'scholarship', 'card', 'house']);

/** "khách tăng trở lại, phường đón 3,1 triệu lượt": past a comma and new words the verb has had its say. */
const isOver = (rest: string, { quantity }: Frame): boolean =>
  /,[ \t]*\p{L}+[ \t]+\p{L}+/u.test(rest) || (quantity.unit?.kind === 'count' && HAS_OBJECT.test(rest));
/** "21 chỉ tiêu vượt kế hoạch, 2 chỉ tiêu chưa đạt": a count right behind the comma is told anew. */
const HAS_OBJECT = /^[ \t]+(?:\p{L}+[ \t]+)*\p{L}+[ \t]*,[ \t]*$/u;

const FROM = pattern(String.raw`(?<!\p{L})từ[ \t]*$`, 'u');
const TO = pattern(
  String.raw`^(?:[^,;.\d]{0,12}năm[ \t]+(?:19|20)\d{2})?[^,;.\d]{0,24}(?<!\p{L}|trở )(?:xuống|còn|lên|thành)(?!\p{L})`,
  'u',
);

/** Where something came from: "từ 4,86% xuống còn 3,07%", "từ 142 hộ còn 96 hộ". */
export function isOrigin(
  { quantity }: Pick<Frame, 'quantity'>,
  { text, lettering, start, end }: Sentence,
): boolean {
  const before = text.slice(Math.max(start, quantity.hedgeStart - 12), quantity.start);
  return FROM[lettering].test(before) && TO[lettering].test(text.slice(quantity.end, end));
}

/** "thấp hơn mức 95%", "chưa tới mức bình quân của tỉnh (66,8%)": a mark that something is held against is no change. */
export const isMark = (
  { quantity }: Pick<Frame, 'quantity'>,
  { text, lettering, start }: Sentence,
): boolean =>
  MARK[lettering].test(text.slice(Math.max(start, quantity.hedgeStart - LONGEST_MARK), quantity.start));
const LONGEST_MARK = 72;
const MARK = pattern(
  String.raw`(?<!\p{L})(?:hơn|kém|vượt|vượt qua|tới|đạt|với|bằng|dưới|trên)[ \t]+(?:mức|ngưỡng)(?:[ \t]*|[ \t]+(?:bình quân|trung bình|chung)[^,;:()\d]{0,40}\([ \t]*)$`,
  'u',
);

/**
 * "giảm từ 4,86% xuống còn 3,07%": where it came from is a level. "giảm hộ nghèo dưới 1,8%": so is a bound that
 * the thing named after the verb is brought under.
 */
function statesLevel({ quantity }: Frame, sentence: Sentence, verbEnd: number): boolean {
  if (isOrigin({ quantity }, sentence) || isMark({ quantity }, sentence)) return true;
  const { labels } = sentence;
  const namesThing = labels.some(({ start, end }) => start >= verbEnd && end <= quantity.start);
  return namesThing && quantity.bound.startsWith('<') && quantity.hedgeStart < quantity.start;
}
