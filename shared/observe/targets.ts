import type { Period } from '../contract/period.ts';
import type { Span } from '../contract/span.ts';
import { inside } from '../document/inside.ts';
import { endsIn, type Lettering, matchesOf, type Pattern, pattern } from '../document/lettering.ts';
import type { Mention } from '../time/mention.ts';
import { AIMS } from './cues.ts';
import type { Draft } from './draft.ts';
import { type Sentence, slice } from './frame.ts';
import { isMark, isOrigin } from './move.ts';
import { once } from './once.ts';
import type { Reading } from './read-measure.ts';
import type { Section } from './sections.ts';

export interface TargetContext {
  readonly section: Section;
  readonly mentions: readonly Mention[];
  readonly period: Period | null;
  /** The whole document lays down plans. */
  readonly isPlan: boolean;
}

const DONE = pattern(String.raw`(?<!\p{L})(?:đã|vừa)(?!\p{L})`);
/** "…, đến nay đạt 93%", "…; kết quả thực hiện 4 tỷ đồng": from here on it is told what became of what was wanted. */
const OUTCOME = pattern(
  String.raw`(?<!\p{L})(?:đến|tới|tính đến) nay(?!\p{L})|(?<=[,;:][ \t]*)(?:kết quả|thực tế|số (?:thu|chi)|đã)?[ \t]*thực hiện(?:[ \t]+được)?(?=[ \t]*(?:\d|là|đạt))`,
);
/** "(kế hoạch 92%)", "dự toán năm (9 tỷ đồng)", "chỉ tiêu là 47,5%": the goal beside its result. */
const GOAL_BESIDE = pattern(
  String.raw`(?<!\p{L})(?:kế hoạch|kế hoach|kh|dự toán|dt|chỉ tiêu|ct|nghị quyết|nq|(?<=\([ \t]*)(?:yêu cầu|quy định|định mức))(?:[ \t]+(?:năm|tháng|quý|huyện|xã|phường|thành phố|tỉnh|ubnd|hđnd|đảng ủy|thành ủy|giao|đề ra|được|cả|\d{4}|6 tháng|9 tháng|hđnd|năm \d{4})){0,5}[ \t]*(?:\(|là|:|giao|giảm|tăng|\(giảm|\(tăng|từ)?[ \t]*$`,
  'u',
);

/**
 * "Kế hoạch giao quân 21 thanh niên", "…, kế hoạch năm kết nạp 12 đảng viên": what opens a clause with the word says
 * what is planned to be done; "thực hiện kế hoạch", "theo kế hoạch", "đạt 61% kế hoạch" do not open one.
 */
const PLANNED_DEED = pattern(
  String.raw`^[^\p{L}\d]*(?:(?:năm|quý|tháng|vụ)(?:[ \t]+[\p{L}\d/]+){1,3}[ \t]+)?(?:kế hoạch|kh)(?:[ \t]+(?:cả[ \t]+)?năm(?:[ \t]+\d{4})?)?(?:[ \t]+(?!(?:đã|vừa|thực hiện|hoàn thành|đạt|bằng|theo|so|vượt|của|tại|vốn|số)(?!\p{L}))\p{L}+){1,3}[ \t]*$`,
  'u',
);
const LONGEST_DEED = 100;
const CLAUSE = /[^,;:(\n]*$/u;

function isPlannedDeed(told: string, lettering: Lettering): boolean {
  const clause = CLAUSE.exec(told.slice(-LONGEST_DEED))?.[0] ?? '';
  return clause.length < LONGEST_DEED && PLANNED_DEED[lettering].test(clause);
}

/** "Dịp này, Đảng ủy khen thưởng 05 tập thể": what was done as the plan was made. */
const OCCASION = pattern(String.raw`^\P{L}*(?:(?:nhân|trong) )?dịp (?:này|đó|tổng kết|sơ kết)(?!\p{L})`, 'u');

/** "cao hơn kế hoạch 0,35 điểm", "kém chỉ tiêu 1 trường": a gap to the goal, not the goal. */
const COMPARING = pattern(
  String.raw`(?<!\p{L})(?:so|so với|hơn|kém|thiếu|hụt|vượt|đạt|bằng)(?:[ \t]+(?:kế hoạch|chỉ tiêu|mục tiêu))?[ \t]*$`,
  'u',
);

/** "Kế hoạch cả năm kết nạp 12 đảng viên, đến nay đã …", "Chỉ tiêu năm 2024: thu ngân sách 7 tỷ đồng; …": what opens so. */
const GOAL_OPENS = pattern(
  String.raw`^\P{L}*(?:các )?(?:kế hoạch|chỉ tiêu|mục tiêu|dự toán)(?:[ \t]+(?:chủ yếu|phấn đấu|giao|đề ra|được giao))?[ \t]+(?:(?:cả|trong)[ \t]+)?(?:năm|quý|6 tháng|9 tháng)(?!\p{L})(?:[^,;:.\d]{0,60}$|[^;:.]{0,30}:)`,
  'u',
);

/**
 * "dự toán thu ngân sách năm 2024 huyện giao là 7 tỷ đồng", "chỉ tiêu BHYT được giao 95%": the plan that was given, in
 * a clause of its own before its result.
 */
const PLAN_GIVEN = pattern(
  String.raw`^[^\p{L}\d]*(?:(?:theo|năm \d{4}|trong đó)[ \t]+)?(?:các[ \t]+)?(?:dự toán|kế hoạch|chỉ tiêu|kh|dt|ct)[ \t](?:(?!(?:đạt|bằng|vượt|so|thực hiện|hoàn thành|đã)(?!\p{L}))[\p{L}\d/.-]+[ \t]+){0,16}?(?:giao|đề ra|phê duyệt|được duyệt)(?:[ \t]+(?:là|:|cho (?:xã|phường)))?[ \t]*$|^[^\p{L}\d]*(?:dự toán|kế hoạch|chỉ tiêu)[ \t]+(?:được[ \t]+)?giao(?:[ \t]+(?!(?:đạt|vượt|thực hiện|hoàn thành|đã)(?!\p{L}))\p{L}+){1,8}[ \t]*$`,
  'u',
);
/** "Huyện giao 7 tỷ đồng, xã giao 7,5 tỷ đồng": who gives it opens the clause. */
const GIVEN_BY = pattern(
  String.raw`^[^\p{L}\d]*(?:(?:hđnd|ubnd)[ \t]+)?(?:huyện|tỉnh|thành phố|thị xã|quận|xã|phường|thị trấn|đặc khu|cấp trên|trên)[ \t]+(?:giao|ấn định)(?:[ \t]+(?:chỉ tiêu|là|:)|(?:[ \t]+(?!(?:đạt|vượt|thực hiện|nhiệm vụ)(?!\p{L}))\p{L}+){2,8})?[ \t]*$`,
  'u',
);

function isGiven({ frame: { quantity } }: Draft, told: string, lettering: Lettering): boolean {
  const clause = CLAUSE.exec(told.slice(-LONGEST_PLAN))?.[0] ?? '';
  const isMeasured = quantity.unit?.kind !== 'count';
  return PLAN_GIVEN[lettering].test(clause) || (isMeasured && GIVEN_BY[lettering].test(clause));
}
const LONGEST_PLAN = 140;

/** "chưa tới mức 95% của kế hoạch", "thấp hơn mức 95% mà nghị quyết đề ra": the level that the plan wants. */
const MARK_OF_PLAN = pattern(
  String.raw`^[ \t]*(?:(?:của|mà|theo|do|trong)[ \t]+)?(?:kế hoạch|kh|chỉ tiêu|mục tiêu|nghị quyết|nq|dự toán|dt)(?!\p{L})`,
  'u',
);

/** Turns figures that are wanted, not reached, into targets: `targetKind` keeps what they would be. */
export function readTarget(draft: Draft, context: TargetContext): Draft {
  const { reading } = draft;
  if (reading.measure === 'target' || !isWanted(draft, context)) return draft;
  return { ...unhedged(draft), reading: asTarget(reading) };
}

/** "chưa tới mức 95% của kế hoạch": what hedges is said of the result, not of the goal. */
function unhedged(draft: Draft): Draft {
  const { frame, sentence } = draft;
  return isMark(frame, sentence)
    ? { ...draft, frame: { ...frame, quantity: { ...frame.quantity, bound: '=' } } }
    : draft;
}

function isWanted(draft: Draft, { section, mentions, period, isPlan }: TargetContext): boolean {
  const { sentence, frame } = draft;
  if (isOrigin(frame, sentence)) return false; // "từ 82% hiện nay lên 88%"
  if (OCCASION[sentence.lettering].test(sentence.text.slice(sentence.start, sentence.end))) return false;
  const told = sentence.text.slice(sentence.start, frame.quantity.hedgeStart);
  const own = sentence.text.slice(frame.left.start, frame.left.end);
  if (
    isGoalBeside(draft, own, told) ||
    (!draft.indicator?.isPlan && GOAL_OPENS[sentence.lettering].test(told))
  )
    return true;
  const [done, aimed] = [
    lastEnd(doneIn(sentence, sentence.lettering), told.length),
    lastEnd(aimsIn(sentence, sentence.lettering), told.length),
  ];
  if (done > aimed && told.length - done < DONE_REACH) return false;
  if (outcomeBefore(draft, told.length, mentions, period) > aimed) return false;
  return (isPlan && !section.results) || section.plan || aimed >= 0 || opensInFuture(draft, mentions, period);
}

/** How far "đã" and "vừa" reach. */
const DONE_REACH = 80;

/** Where an outcome begins to be told before a figure: at such words, or at a day that is past; -1 where none is. */
function outcomeBefore(
  { sentence, frame }: Draft,
  reach: number,
  mentions: readonly Mention[],
  period: Period | null,
): number {
  const { text, start } = sentence;
  const day = inside(mentions, sentence).findLast(
    (one) =>
      one.role === 'as-of' &&
      one.end <= frame.quantity.start &&
      isPast(one.day, period) &&
      /[,;][^,;]*$/u.test(text.slice(start, one.start)),
  );
  return Math.max(day ? day.end - start : -1, lastEnd(outcomesIn(sentence, sentence.lettering), reach));
}

/** Where such words end, counted from the sentence's beginning. */
const endsOf = (words: Pattern) =>
  once(({ text, start, end }: Sentence, lettering: Lettering) =>
    matchesOf(words, text.slice(start, end), lettering).map(({ index, 0: found }) => index + found.length),
  );
const doneIn = endsOf(DONE);
const aimsIn = endsOf(AIMS);
/** The last day of a year ends what is still wanted of it: "giải ngân đến 31/12 đạt 90%". */
const isPast = (day: string | undefined, period: Period | null): boolean =>
  day !== undefined && period !== null && day <= period.end && !day.endsWith('-12-31');
const outcomesIn = endsOf(OUTCOME);

/** Where the last of them ends before the figure; -1 where none does. */
const lastEnd = (ends: readonly number[], reach: number): number =>
  ends.findLast((end) => end <= reach) ?? -1;

function isGoalBeside(draft: Draft, own: string, told: string): boolean {
  const { indicator, reading, sentence, frame } = draft;
  if (reading.measure === 'plan-attainment' || reading.measure === 'ratio' || indicator?.isPlan) return false;
  if (isPlannedDeed(told, sentence.lettering) || isGiven(draft, told, sentence.lettering)) return true;
  if (isMark(frame, sentence) && MARK_OF_PLAN[sentence.lettering].test(slice(sentence, frame.right)))
    return true;
  const goal = GOAL_BESIDE[sentence.lettering].exec(own);
  return (
    goal !== null &&
    (/\(|(?:giảm|tăng|giam|tang)[ \t]*$/u.test(goal[0]) ||
      !COMPARING[sentence.lettering].test(own.slice(0, goal.index)))
  );
}

/** "Vụ Đông Xuân tới, xã …", "Thời gian tới, …". */
const COMING = pattern(
  String.raw`^\P{L}*(?:trong |ở )?(?:vụ|năm|tháng|quý|thời gian|nhiệm kỳ|giai đoạn)[^,;.:]{0,24}[ \t](?:tới|sắp tới)(?!\p{L})`,
  'u',
);

/** "Đến nay (tháng 5/2020), …": later than the report's own time, and not to come. */
const NOW = pattern(endsIn(String.raw`(?<!\p{L})nay[ \t]*(?:[(,][ \t]*)?`), 'u');

/** "Chuyển nguồn sang năm 2024: 260 triệu": carried over, not wanted. */
const ONWARD = /(?<!\p{L})sang[ \t]+$/u;

/** How far into a sentence a time may begin that reaches all of it: "- Trong 6 tháng cuối năm, …". */
const OPENING = 24;

/** "Chủ tịch UBND xã yêu cầu 2 tháng cuối năm: …". */
const ASKED = pattern(String.raw`(?<!\p{L})(?:yêu cầu|đề nghị|chỉ đạo|giao)[ \t]+(?:trong[ \t]+)?$`, 'u');

/** "Ba tháng còn lại, đặc khu …", "Quý II, phường …": a sentence that opens with a time after the report's own. */
function opensInFuture(
  { sentence, frame }: Draft,
  mentions: readonly Mention[],
  period: Period | null,
): boolean {
  if (COMING[sentence.lettering].test(sentence.text.slice(sentence.start, frame.quantity.start))) return true;
  if (!period) return false;
  return inside(mentions, sentence).some(
    ({ role, start, end, period: named }) =>
      role === 'period' &&
      named !== undefined &&
      named.start > period.end &&
      end <= frame.quantity.start &&
      (start - sentence.start <= OPENING ||
        leadsList({ start, end }, sentence) ||
        ASKED[sentence.lettering].test(sentence.text.slice(sentence.start, start))) &&
      !NOW[sentence.lettering].test(sentence.text.slice(sentence.start, start)) &&
      !ONWARD.test(sentence.text.slice(sentence.start, start)),
  );
}

/** "Hội nghị thống nhất, trong 6 tháng cuối năm: …", "nghị quyết … năm 2026 ấn định: …": a time before a list of goals. */
export function leadsList({ start, end }: Span, { text, start: from, lettering }: Sentence): boolean {
  const after = LAYS_DOWN[lettering].exec(text.slice(end, end + LONGEST_LEAD));
  return after !== null && (after[1] !== undefined || WITHIN[lettering].test(text.slice(from, start)));
}

const LONGEST_LEAD = 40;
const LAYS_DOWN = pattern(
  String.raw`^[ \t,]*((?:xã|phường|đặc khu|hđnd|ubnd)?[ \t]*(?:ấn định|đề ra|xác định|quyết nghị|quyết định|thông qua|tập trung)[^.;:\d]{0,20})?[ \t]*:`,
  'u',
);
const WITHIN = pattern(String.raw`(?<!\p{L})trong[ \t]+$`, 'u');

function asTarget({ measure, ...rest }: Reading): Reading {
  return { ...rest, measure: 'target', targetKind: measure };
}
