import { comparable, pattern } from '../document/lettering.ts';
import { regexp } from '../document/letters.ts';
import { CATALOGUE } from '../indicator/catalogue.ts';
import type { Thing } from '../indicator/indicator.ts';
import type { Move } from './cues.ts';
import type { Draft } from './draft.ts';
import { type Frame, type Sentence, slice } from './frame.ts';
import type { Link } from './link.ts';
import { isOrigin, moveOf } from './move.ts';
import { fits } from './unit-fit.ts';

/** Words that name no subject: verbs of reports, comparisons, times, offices, joints. */
const EMPTY_WORDS = new Set(
  [
    'đạt được là còn có tăng giảm vượt bằng so với cùng kỳ năm trước kế hoạch dự toán chỉ tiêu nghị quyết',
    'giao đề ra tỷ lệ chiếm khoảng trên gần hơn dưới ước thực hiện hoàn thành trong đó và tương ứng đương',
    'đến nay tính ngày tháng quý cả toàn xã phường thị trấn huyện phố tỉnh giá trị tổng số bình quân mỗi',
    'lần lượt gấp thêm lên xuống từ mức cộng nâng hết cuối đầu qua vừa đã mới nhất quá không ít nhiều cao',
    'thấp tối thiểu đa thì mà cho về tại ở vào theo do của này kéo chung riêng lũy luỹ dồn hàng hằng tuần',
    'vụ tiếp duy trì giữ kiến phấn đấu hđnd ubnd cấp kh nq dt ck suýt xấp xỉ trưởng đối tuyệt sụt nhích',
    'hụt thiếu kém lại độ bao phủ xong tức khi tới song kết quả tiến',
  ].flatMap((line) => line.split(' ')),
);
const bareWords = new Set([...EMPTY_WORDS].map((word) => comparable(word, 'bare')));

/** Whether a figure has a subject of its own: "…, rác sinh hoạt được thu gom 88%", "…, 100% hộ có điện". */
export function hasOwnSubject(frame: Frame, sentence: Sentence): boolean {
  const part = withoutPlace(frame, sentence);
  const before = contentOf(part, sentence);
  return before >= FEWEST_OF_A_SUBJECT || (JOINT.test(part) && hasSubjectBehind(frame, sentence));
}
const FEWEST_OF_A_SUBJECT = 2;

/** The words of a figure's own part, "xã Gio Quang" and "thôn Hà Thượng cũ" left out: who has it is not what it is of. */
function withoutPlace({ left }: Pick<Frame, 'left'>, { text, written }: Sentence): string {
  const own =
    left.start +
    Math.max(...[...',;:('].map((mark) => text.slice(left.start, left.end).lastIndexOf(mark))) +
    1;
  const part = text.slice(own, left.end);
  const place = PLACE_NAME.exec(written.slice(own, left.end));
  return place ? part.slice(0, place.index) + part.slice(place.index + place[0].length) : part;
}
/** By its capitals, which a line in capitals has everywhere: there no name is told. */
const PLACE_NAME = regexp(
  String.raw`(?<!\p{L})(?:xã|phường|thị trấn|thôn|ấp|khóm|bản|làng|buôn|xóm|khu phố|tổ dân phố|địa bàn)(?:[ \t]+(?:\p{Lu}\p{Ll}*|\d{1,2})(?!\p{L})){1,4}(?:[ \t]+cũ(?!\p{L}))?`,
  'u',
);
const JOINT = /^[ \t]*(?:(?:và|va)[ \t]*)?$/u;

/**
 * "Thu ngân sách xã A đạt 4,8 tỷ đồng, xã B 3,2 tỷ đồng", "thôn Đông có 12 hộ nghèo, thôn Nam 7 hộ": after the figure of one
 * place that of the next is of the same thing.
 */
export function ofNextPlace(frame: Frame, sentence: Sentence, before: readonly Draft[]): Link | undefined {
  const { quantity, left } = frame;
  const place = NEXT_PLACE[sentence.lettering].exec(
    slice(sentence, left)
      .split(/[,;:(]/u)
      .at(-1) ?? '',
  )?.[1];
  const last = before.findLast((one) => one.frame.quantity.unit?.code === quantity.unit?.code);
  if (place === undefined || !last?.link || !fits(last.link.thing, quantity)) return undefined;
  const told = sentence.text.slice(last.frame.left.start, last.frame.quantity.start);
  if (
    !told
      .split(/[^\p{L}]+/u)
      .join(' ')
      .includes(`${place} `)
  )
    return undefined;
  return { ...last.link, side: 'earlier', strength: last.link.strength * 0.9 };
}
const NEXT_PLACE = pattern(
  String.raw`^[ \t]*(?:(?:và|còn|riêng|trong khi)[ \t]+)?(xã|phường|thị trấn|thôn|ấp|khóm|bản|buôn|làng|xóm|khu phố|tổ dân phố|tổ)[ \t]+(?!(?:hội|viên|phấn đấu|giao|đã|được|có|thu|chi)(?!\p{L}))(?:\p{L}+|\d+)(?:[ \t]+\p{L}+){0,4}[ \t]*$`,
  'u',
);

/** "96,5% hộ dùng nước sạch, 100% hộ có điện": a percentage that opens its part names its subject behind it. */
function hasSubjectBehind({ quantity, right }: Frame, sentence: Sentence): boolean {
  if (quantity.unit?.kind !== 'percent') return false;
  const behind = slice(sentence, right).split(/[,;:(]/u)[0] ?? '';
  return contentOf(behind, sentence) >= FEWEST_OF_A_SUBJECT;
}

/** How many words say more than that something was reached. */
function contentOf(words: string, { lettering }: Pick<Sentence, 'lettering'>): number {
  const empty = lettering === 'bare' ? bareWords : EMPTY_WORDS;
  return (words.match(WORDS) ?? []).filter((word) => !empty.has(word)).length;
}
const WORDS = regexp(String.raw`\p{L}+`, 'gu');

const ANOTHER_TIME = pattern(
  String.raw`(?<!\p{L})(?:cộng dồn|lũy kế|luỹ kế|tháng|quý|năm|cùng kỳ|ck|đầu kỳ|cuối kỳ|xuống|còn|lên|tổng số|thành)(?!\p{L})`,
  'u',
);

/** "cấp mới 38 giấy …, thu hồi 11 giấy": a second count under one label needs a time or a way of its own. */
export function isSecondCount(
  frame: Frame,
  sentence: Sentence,
  link: Link,
  before: readonly Draft[],
): boolean {
  const { quantity, left } = frame;
  const { text, lettering } = sentence;
  if (quantity.unit?.kind === 'percent' || quantity.unit?.kind === 'point' || quantity.unit?.kind === 'times')
    return false;
  const first = before.findLast((one) => one.link?.thing === link.thing);
  if (!first || first.frame.quantity.unit?.kind === 'percent') return false;
  if (changes(moveOf(frame, sentence)) || isOrigin(frame, sentence)) return false;
  const move = text.slice(left.start, left.end);
  if (OF_A_MOVE_OR_PLAN.test(move) || isGivenOrDone(frame, first, sentence)) return false;
  return !ANOTHER_TIME[lettering].test(move) && !/^[ \t]*(?:(?:,|và|va|-|–)[ \t]*)?$/u.test(move);
}

const OF_A_MOVE_OR_PLAN = regexp(
  String.raw`(?<!\p{L})(?:tăng|giảm|tang|giam|kế hoạch|ke hoach|kh|dự toán|dt|nghị quyết|nq|chỉ tiêu)(?!\p{L})`,
  'u',
);

const CHANGES: ReadonlySet<Move | undefined> = new Set<Move>(['rise', 'fall', 'exceed', 'lack']);
const changes = (move: Move | undefined): boolean => CHANGES.has(move);

/**
 * What a bracket right behind a figure sets beside it: "(KH 50 hộ)", "(cùng kỳ 222 ca)", "(đầu năm 1,28%)",
 * "(năm 2024: 75,1 triệu đồng)", "(6 tháng đầu năm 2024: 2,5 tỷ đồng)".
 */
export function comparedInBrackets({ quantity }: Frame, last: Draft, sentence: Sentence): Link | undefined {
  const between = sentence.text.slice(last.frame.quantity.end, quantity.hedgeStart);
  const words = IN_BRACKETS.exec(between)?.[1];
  const reference = REFERENCE[sentence.lettering];
  if (words === undefined || !reference.test(words)) return undefined;
  if (contentOf(words.replace(reference, ''), sentence) > 0 || !last.link || !fits(last.link.thing, quantity))
    return undefined;
  return { ...last.link, side: 'earlier', strength: last.link.strength * 0.9 };
}
const IN_BRACKETS = /^[^()]{0,48}\(([^(),;]{1,40})$/u;
const REFERENCE = pattern(
  String.raw`^[ \t]*(?:kế hoạch|kh|dự toán|dt|chỉ tiêu|ct|nghị quyết|nq|cùng kỳ|ck|đầu năm|đầu kỳ|cuối năm|năm|quý|tháng|(?:\d{1,2}|ba|sáu|chín) tháng|nửa (?:đầu|cuối) năm)(?!\p{L})`,
  'u',
);

/** A figure without a label of its own speaks of the one before it, or of its family by its unit. */
export function inherited(frame: Frame, sentence: Sentence, before: readonly Draft[]): Link | undefined {
  const { unit } = frame.quantity;
  const derived = unit?.kind === 'percent' || unit?.kind === 'point' || unit?.kind === 'times';
  const changed = changes(moveOf(frame, sentence));
  const last = changed && !derived ? lastOfUnit(frame, before) : outsideBrackets(frame, sentence, before);
  if (!last?.link) return undefined;
  const isListed = LISTED.test(sentence.text.slice(last.frame.quantity.end, frame.quantity.hedgeStart));
  const thing =
    derived || changed || isGivenOrDone(frame, last, sentence)
      ? last.link.thing
      : siblingOf(last.link.thing, frame, isListed);
  return thing && { ...last.link, thing, side: 'earlier', strength: last.strength * 0.9 };
}

/** "dự toán giao 7 tỷ đồng, xã phấn đấu 7,5 tỷ đồng, thực hiện 4 tỷ đồng": nothing but who wants it, or that it was done. */
function isGivenOrDone({ quantity, left }: Frame, last: Draft, sentence: Sentence): boolean {
  const { unit } = last.frame.quantity;
  const part = slice(sentence, left).split(/[;,(]/u).at(-1) ?? '';
  return (
    quantity.unit?.kind === 'money' &&
    unit?.code === quantity.unit.code &&
    (GIVEN_OR_DONE[sentence.lettering].test(part) || isOfAnotherPlace({ left }, sentence))
  );
}
/** "xã Gio Mai 4,8 tỷ đồng, trong khi xã Gio Quang mới được 3,1 tỷ đồng": the same, told of the next place. */
function isOfAnotherPlace(frame: Pick<Frame, 'left'>, sentence: Sentence): boolean {
  const part =
    slice(sentence, frame.left)
      .split(/[,;:(]/u)
      .at(-1) ?? '';
  const rest = withoutPlace(frame, sentence);
  return rest.length < part.length && contentOf(rest, sentence) < FEWEST_OF_A_SUBJECT;
}
const GIVEN_OR_DONE = pattern(
  String.raw`^[ \t]*(?:(?:hđnd|ubnd)?[ \t]*(?:huyện|tỉnh|thành phố|xã|phường|thị trấn)?[ \t]*(?:phấn đấu|giao)|(?:(?:kết quả|thực tế|số thu|số chi|ước|đã)[ \t]+){0,2}thực hiện)(?:[ \t]+(?:là|đạt|được))*[ \t]*$`,
  'u',
);

/**
 * "Thu ngân sách trong tháng 5,8 tỷ đồng; lũy kế 10 tháng 61 tỷ đồng", and in a sentence of its own "Tính chung 10 tháng
 * xảy ra 17 vụ": the same of a longer time, if nothing else is named. `before`: the drafts of the sentence or, at its
 * beginning, of the one before it.
 */
export function accumulated(frame: Frame, sentence: Sentence, before: readonly Draft[]): Link | undefined {
  const { quantity, left } = frame;
  const part = slice(sentence, left).split(/[;,(]/u).at(-1) ?? '';
  const words = part.replace(HAPPENED[sentence.lettering], ' ');
  if (!ACCUMULATED[sentence.lettering].test(part) || contentOf(words, sentence) > 0) return undefined;
  const last = before.findLast(
    ({ reading, frame }) => reading.measure === 'level' && frame.quantity.unit?.code === quantity.unit?.code,
  );
  if (!last?.link || !quantity.unit || !fits(last.link.thing, quantity)) return undefined;
  return { ...last.link, side: 'earlier', strength: last.strength * 0.9 };
}
const ACCUMULATED = pattern(
  String.raw`(?<!\p{L})(?:lũy kế|luỹ kế|cộng dồn|tính chung|từ đầu năm|\d{1,2} tháng(?![ \t]*(?:\d|trước))|cả năm)(?!\p{L})`,
  'u',
);
const HAPPENED = pattern(String.raw`(?<!\p{L})(?:xảy ra|ghi nhận|phát hiện)(?!\p{L})`);

/** "so với năm 2018 tăng 01 vụ, số người chết giảm 02 người": a change is of the last figure in its unit. */
const lastOfUnit = ({ quantity }: Frame, before: readonly Draft[]): Draft | undefined =>
  before.findLast(
    ({ frame, link }) =>
      link && frame.quantity.unit?.code === quantity.unit?.code && fits(link.thing, quantity),
  );

/** "7 vụ (trộm cắp 4 vụ, …), giảm 30%": what closed brackets held is not spoken of after them. */
function outsideBrackets(
  { quantity }: Frame,
  { text }: Sentence,
  before: readonly Draft[],
): Draft | undefined {
  const last = before.at(-1);
  if (!last || !text.slice(last.frame.quantity.end, quantity.start).includes(')')) return last;
  const open = text.lastIndexOf('(', last.frame.quantity.start);
  return before.findLast(({ frame }) => frame.quantity.end <= open) ?? last;
}

/** "hỗ trợ 12 hộ nghèo, 30 hộ cận nghèo", "tiêm 1.230 con trâu, bò (82% KH), 8.500 con gia cầm". */
export function isListedWith({ link, frame }: Draft, { quantity }: Frame, { text }: Sentence): boolean {
  if (!link?.thing.isDoneTo || !fits(link.thing, quantity)) return false;
  return LISTED_AFTER_NOUN.test(text.slice(frame.quantity.end, quantity.hedgeStart));
}
const LISTED_AFTER_NOUN = /^(?:[ \t]+\p{L}+){0,4}?[ \t]*\)?[ \t]*(?:,|và|va|, và|, va)[ \t]*$/u;

const LISTED = /^[ \t]*(?:,|và|va|, và|, va)[ \t]*$/u;

/**
 * "Lúa Hè Thu: xuống giống 4.198 ha, năng suất 6,05 tấn/ha": the unit picks the member of the family; of a wider one,
 * or by a counted noun, only in a list ("khen 4 tập thể, 52 thầy cô").
 */
function siblingOf({ id = '' }: Thing, { quantity }: Frame, isListed: boolean): Thing | undefined {
  const family = id.slice(0, id.lastIndexOf('.') + 1);
  const isNarrow = family.split('.').length >= 3 && quantity.unit?.kind !== 'count';
  if (family === '' || quantity.unknownNoun || !(isNarrow || isListed)) return undefined;
  const members = CATALOGUE.filter(({ id }) => id.startsWith(family));
  const fitting = members.filter((member) => fits(member, quantity));
  return fitting.length === 1 ? fitting[0] : undefined;
}
