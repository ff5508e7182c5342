import { endsIn, pattern } from '../document/lettering.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { Draft } from './draft.ts';
import { type Frame, type Sentence, slice } from './frame.ts';
import type { Link } from './link.ts';
import { moveOf } from './move.ts';

const BREAKDOWN = pattern(String.raw`(?<!\p{L})(?:trong đó|gồm|bao gồm|riêng(?! lẻ))(?!\p{L})`, 'u');
/** A bracket that is still open, right after the figure that it breaks down: "63 căn nhà (ngân sách 41 căn, …". */
const OPEN_BRACKET = /^[^\d,;()]{0,60}\([^)]*$/u;
const GOAL = pattern(
  String.raw`(?<!\p{L})(?:kế hoạch|kh|chỉ tiêu|ct|nghị quyết|nq|dự toán|dt|mục tiêu)(?!\p{L})`,
  'u',
);
const AMOUNTS = new Set(['count', 'money', 'area']);

/** The figure before that this one is a part of: "746 đảng viên, trong đó nữ 311 đồng chí". */
export function wholeOf(frame: Frame, sentence: Sentence, before: readonly Draft[]): Draft | undefined {
  const { quantity, left } = frame;
  if (quantity.unit && !AMOUNTS.has(quantity.unit.kind)) return undefined;
  const move = moveOf(frame, sentence);
  if (GOAL[sentence.lettering].test(slice(sentence, left))) return undefined; // "68,5 triệu (KH 68 triệu đồng)"
  if (move === 'rise' || move === 'fall') return undefined; // "7 vụ (…), giảm 3 vụ": a change is no part
  const wholes = before.filter(({ frame: { quantity: whole }, reading }) => {
    const sameUnit = quantity.unit === undefined || whole.unit?.kind === quantity.unit.kind;
    const isWhole =
      (reading.measure === 'level' || reading.measure === 'ratio') && whole.value > quantity.value;
    return sameUnit && isWhole && saysPart(whole, frame, sentence);
  });
  const isAlike = (one: Draft) => one.frame.quantity.unit?.code === quantity.unit?.code; // of hộ and khẩu the hộ
  return wholes.findLast(isAlike) ?? wholes.at(-1);
}

function saysPart(whole: Quantity, { quantity, left }: Frame, { text, lettering, start }: Sentence): boolean {
  const between = text.slice(whole.end, left.end);
  if (BREAKDOWN[lettering].test(between) || OPEN_BRACKET.test(between)) return true;
  if (OF_THEM[lettering].test(text.slice(quantity.end, quantity.end + 16))) return true;
  return (
    OUT_OF[lettering].test(text.slice(Math.max(start, whole.hedgeStart - 16), whole.hedgeStart)) &&
    HAS[lettering].test(between)
  );
}
/** "Có 07 HTX, 6 trong số đó làm ăn có lãi". */
const OF_THEM = pattern(String.raw`^[ \t]*trong số (?:đó|này|trên)(?!\p{L})`, 'u');
/** "Trong 578 hộ nghèo có 561 hộ là đồng bào dân tộc". */
const OUT_OF = pattern(endsIn(String.raw`(?<!\p{L})trong[ \t]+(?:tổng số[ \t]+|số[ \t]+)?`), 'u');
const HAS = pattern(String.raw`^[^,;.]{0,40}(?<!\p{L})có[ \t]*$`, 'u');

/** "982 ha lúa, trong đó vụ xuân 498 ha", "trong đó Đông Xuân 498 ha": what a season had is told as the crop is. */
export const isSeason = ({ left }: Frame, sentence: Sentence): boolean =>
  SEASON[sentence.lettering].test(slice(sentence, left));
const SEASON = pattern(
  String.raw`(?<!\p{L})(?:vụ[ \t]+(?:đông xuân|hè thu|thu đông|xuân hè|xuân|mùa|chiêm|đông)(?:[ \t]+\p{L}+){0,2}|(?:lúa[ \t]+)?(?:đông[ \t]*[-–]?[ \t]*xuân|hè[ \t]*[-–]?[ \t]*thu|thu[ \t]*[-–]?[ \t]*đông|xuân[ \t]*[-–]?[ \t]*hè))[ \t]*$`,
  'u',
);

const DIVIDED = pattern(String.raw`(?<!\p{L})(?:gồm|bao gồm)(?!\p{L})`, 'u');

/** "gồm" and a bracket tell all parts of a whole, "trong đó" some, which may lie in one another. */
export function isDividedBy(whole: Quantity, part: Quantity, { text, lettering }: Sentence): boolean {
  const between = text.slice(whole.end, part.start);
  return (
    DIVIDED[lettering].test(between) || (OPEN_BRACKET.test(between) && !BREAKDOWN[lettering].test(between))
  );
}

/** "63 căn nhà đại đoàn kết (ngân sách hỗ trợ 41 căn, …": a label before the breakdown is of the whole. */
export function isBrokenDown(own: Link, frame: Frame, sentence: Sentence, before: readonly Draft[]): boolean {
  if (isNextPart(own, frame, before)) return true;
  if (own.side === 'around' || own.side === 'after') return isPartOfSame(own, frame, sentence, before);
  if (own.side !== 'before') return false;
  const between = sentence.text.slice(own.at.end, frame.left.end);
  const isPart = BREAKDOWN[sentence.lettering].test(between) || OPEN_BRACKET.test(between);
  const whole = wholeOf(frame, sentence, before)?.frame.quantity;
  return whole !== undefined && (isPart || own.at.start < whole.end); // "578 hộ nghèo có 561 hộ": the whole's own noun
}

/** "218 căn, gồm làm mới 171 căn, sửa chữa 47 căn": it stands beside a part of what its label names. */
function isNextPart({ thing }: Link, { quantity }: Frame, before: readonly Draft[]): boolean {
  const last = before.findLast(({ frame }) => frame.quantity.unit?.kind !== 'percent'); // "…, chiếm 54% tổng số, khách quốc tế 14.270 lượt"
  const isAlike = quantity.unit === undefined || quantity.unit.code === last?.frame.quantity.unit?.code;
  return thing.id !== undefined && last?.partOf === thing.id && isAlike;
}

/** "1.245 đảng viên, trong đó có 415 đảng viên nữ": the whole's own name after "trong đó" is of a part. */
function isPartOfSame(own: Link, frame: Frame, sentence: Sentence, before: readonly Draft[]): boolean {
  const opens = sentence.text.slice(
    before.at(-1)?.frame.quantity.end ?? sentence.start,
    frame.quantity.hedgeStart,
  );
  return (
    BREAKDOWN[sentence.lettering].test(opens) && wholeOf(frame, sentence, before)?.link?.thing === own.thing
  );
}

/**
 * "ngô 312 ha, năng suất bình quân 46,5 tạ/ha": what no word ties to rice is of the crop just told, which no indicator
 * is about.
 */
export const isOfOtherCrop = (own: Link, last: Draft): boolean =>
  own.thing.id?.startsWith('agri.rice.') === true &&
  !RICE.test(own.label) &&
  own.at.start > last.frame.quantity.end &&
  last.link !== undefined &&
  last.link.thing.id === undefined &&
  last.link.thing.measures.some(({ unit }) => unit === 't/ha');
const RICE = /(?<!\p{L})lúa(?!\p{L})/u;

/** "BHYT đạt 94%, riêng hộ nghèo 100%": the rate just told, among a group that has an indicator of its own. */
export function isOfGroup(own: Link, { quantity, left }: Frame, last: Draft, sentence: Sentence): boolean {
  const isRate = quantity.unit?.kind === 'percent' && last.reading.measure === 'rate';
  return (
    isRate &&
    own.side === 'before' &&
    own.thing !== last.link?.thing &&
    ALONE[sentence.lettering].test(slice(sentence, left))
  );
}
const ALONE = pattern(String.raw`^[ \t]*[,;]?[ \t]*riêng[ \t](?:ở |tại |đối với )?[^,;]*$`, 'u');

/** "trong đó đồng bào Khmer 812 hộ, chiếm 25%": the share of a part is no figure of the whole. */
export const isShareOfPart = ({ quantity }: Frame, last: Draft, { text }: Sentence): boolean =>
  quantity.unit?.kind === 'percent' &&
  last.partOf !== undefined &&
  last.link === undefined &&
  SHARE.test(text.slice(last.frame.quantity.end, quantity.hedgeStart));
const SHARE = /^[ \t]*(?:,|\()?[ \t]*(?:chiếm|chiem|tương đương|tuong duong)[ \t]*$/u;

/** "163 hộ (1,17%)", "311 đồng chí (41,7%)": a percentage alone in brackets says the figure before it again. */
export function isRepeatedInBrackets({ quantity }: Frame, last: Draft, { text }: Sentence): boolean {
  const isDerived = quantity.unit?.kind === 'percent' && last.frame.quantity.unit?.kind !== 'percent';
  return isDerived && REPEATED.test(text.slice(last.frame.quantity.end, quantity.hedgeStart));
}
const REPEATED =
  /^[^,;()]{0,24}\([ \t]*(?:(?:tỷ lệ|ty le|chiếm|chiem|đạt|dat|tương đương|tuong duong|bằng|bang)[ \t]*)?$/u;

/** "367/418 hộ bàn giao mặt bằng, đạt 87,8%": what X of Y comes to is of the same, whatever the words between name. */
export function isRatioOf(
  { frame: { quantity: ratio } }: Draft,
  { quantity }: Frame,
  { text }: Sentence,
): boolean {
  if (ratio.of === undefined || quantity.unit?.kind !== 'percent') return false;
  const isEqual = Math.abs((100 * ratio.value) / ratio.of - quantity.value) < ROUNDED;
  return isEqual && COMES_TO.test(text.slice(ratio.end, quantity.hedgeStart));
}
const ROUNDED = 0.6;
const COMES_TO =
  /^[^,;.()\d]{0,60}[,(][ \t]*(?:(?:đạt|dat|bằng|bang|chiếm|chiem|tương đương|tuong duong)[ \t]*)?(?:(?:tỷ lệ|ty le)[ \t]*)?$/u;

const PLACE = pattern(
  endsIn(String.raw`(?<!\p{L})(?:tại|ở|dọc)[ \t]*|(?<=\d[^,;.]{0,16}[ \t])của[ \t]+`),
  'u',
);

/** "triển khai 315 ha tại 02 hợp tác xã", "nợ thuế 38,9 tỷ đồng của 1.274 hộ kinh doanh": where or whose something happened is counted by the way, not measured. */
export function isPlace({ quantity }: Frame, { text, lettering, start, labels }: Sentence): boolean {
  const kind = quantity.unit?.kind;
  if (kind !== 'count' && kind !== 'length') return false; // "dọc 2,3 km đường"
  const isNamed = labels.some((label) => label.start < quantity.start && label.end >= quantity.end); // "sinh hoạt ở 14 chi bộ"
  const before = text.slice(Math.max(start, quantity.hedgeStart - 12), quantity.hedgeStart);
  return !isNamed && PLACE[lettering].test(before);
}

const DENIED = pattern(
  String.raw`^[ \t]*(?:chưa|không(?! phép)|chậm|khó|có khả năng|còn lại chưa|quá hạn|trễ hạn)(?!\p{L})`,
  'u',
);

/** "02 tiêu chí chưa đạt": the count is of what is missing, not of the indicator. */
export function isDenied({ quantity, right }: Frame, { text, lettering }: Sentence): boolean {
  return (
    quantity.unit?.kind === 'count' &&
    quantity.of === undefined &&
    DENIED[lettering].test(text.slice(quantity.end, right.end))
  );
}
