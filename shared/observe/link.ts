import { inside } from '../document/inside.ts';
import { comparable, endsIn, type Lettering, pattern } from '../document/lettering.ts';
import { isLetterAt, regexp } from '../document/letters.ts';
import type { LabelFound, NamingEntry } from '../indicator/find-labels.ts';
import type { Thing } from '../indicator/indicator.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { basisOf } from './basis.ts';
import { isPlanned, STRUCTURE } from './cues.ts';
import type { Frame, Sentence } from './frame.ts';
import { moveOf } from './move.ts';
import { numberEnd } from './own-label.ts';
import { canMeasure, fits, kindOfUnit } from './unit-fit.ts';

export interface Link {
  readonly thing: Thing;
  /** The words of the catalogue that named it. */
  readonly label: string;
  /** Where the label stands, and whether a figure stands between it and this one. */
  readonly at: LabelFound;
  readonly side: 'around' | 'before' | 'earlier' | 'after';
  /** 0 to 1: how firmly the words tie the figure to it. */
  readonly strength: number;
}

/** How the words stand to the figure, the firmest first. */
const FIRMNESS = {
  around: 100, // "kết nạp 09/16 đảng viên"
  headed: 150, // "Hộ nghèo: 578 hộ": nothing but a colon between
  before: 70, // "tổng thu ngân sách 4,2 tỷ": same stretch of words, no figure between
  after: 62, // "46 hộ nghèo"
  earlier: 30, // "thu ngân sách 3 tỷ, đạt 61%": the subject of an earlier stretch
} as const;
const COST = { weak: 25, comma: 6, figure: 7, clause: 40, gapWord: 6, distance: 0.15, cutNoun: 40 } as const;
const PER_WORD = 3;

/**
 * The thing that the words around a figure name, judged by unit first and nearness second. `undefined`
 * where no label fits: the figure is then told with its label and no indicator.
 */
export function linkOf(frame: Frame, sentence: Sentence): Link | undefined {
  let best: { readonly link: Link; readonly score: number } | undefined;
  for (const label of withinReach(frame, sentence)) {
    for (const entry of label.entries) {
      const { score, side } = scoreOf(label, entry, frame, sentence);
      if (score > (best?.score ?? 0)) {
        const { thing, label: words } = entry;
        best = {
          score,
          link: { thing, label: words, at: label, side, strength: Math.min(1, score / 100) },
        };
      }
    }
  }
  return best?.link;
}

/** Farther off no label can outweigh the distance, which `COST.distance` takes from at most some hundred points. */
const REACH = { before: 900, after: 200 } as const;

const withinReach = ({ quantity }: Frame, { labels }: Sentence): readonly LabelFound[] =>
  inside(labels, { start: quantity.start - REACH.before, end: quantity.end + REACH.after });

interface Score {
  readonly score: number;
  readonly side: Link['side'];
}

function scoreOf(label: LabelFound, entry: NamingEntry, frame: Frame, sentence: Sentence): Score {
  const { quantity } = frame;
  const side = sideOf(label, quantity);
  if (entry.weak && !isBeside(label, entry, frame, sentence)) return { score: 0, side };
  const needsOwnUnit =
    side === 'after'
      ? !isChangeOf(label, frame, sentence)
      : entry.weak && !isPlannedShare(frame, sentence) && !isSectorInStructure(entry.thing, frame, sentence);
  if (!canMeasure(entry.thing, quantity, needsOwnUnit ? 'own' : 'derived', entry.label))
    return { score: 0, side };
  if (quantity.unit?.kind === 'percent' && isShareOfCount(label, entry.thing, sentence))
    return { score: 0, side };
  const words = PER_WORD * label.length - (entry.weak ? COST.weak : 0);
  if (side === 'around')
    return {
      score: FIRMNESS.around + words - (cutsNoun(label, quantity, sentence) ? COST.cutNoun : 0),
      side,
    };
  if (side === 'after') return { score: afterScore(label, frame, sentence, words), side };
  return isDenominator(label, sentence)
    ? { score: 0, side }
    : beforeScore(label, entry.thing, frame, sentence, words);
}

/** "Tỷ lệ hộ kinh doanh nộp thuế 98%", "tỷ lệ bỏ học 0,2%": a rate of those counted, of which no indicator tells. */
function isShareOfCount({ start }: LabelFound, { measures }: Thing, { text, lettering }: Sentence): boolean {
  const isCount = measures.every(({ measure, unit }) => measure === 'level' && kindOfUnit(unit) === 'count');
  return isCount && RATE_OF[lettering].test(text.slice(Math.max(0, start - 16), start));
}
const RATE_OF = pattern(endsIn(String.raw`(?<!\p{L})tỷ lệ[ \t]+(?:số[ \t]+)?`), 'u');

/**
 * "tổng thu bằng 104,95% chỉ tiêu huyện giao, 102,3% nghị quyết": where the percentage had a subject before it,
 * what it is of is no subject of later figures.
 */
function isDenominator({ start }: LabelFound, { text, quantities, labels }: Sentence): boolean {
  const share = quantities.findLast(({ end }) => end <= start);
  if (share?.unit?.kind !== 'percent' || !OF.test(text.slice(share.end, start))) return false;
  return labels.some(({ end }) => end <= share.start && !text.slice(end, share.start).includes(';'));
}
const OF = /^[ \t]*(?:so[ \t]+)?(?:(?:với|voi|của|cua|tổng số|tong so)[ \t]+)?$/u;

/** "toàn phường có 1.742 hộ" ends inside "1.742 hộ kinh doanh", "có 33 hộ" inside "33 hộ nghèo": another thing. */
function cutsNoun({ end }: LabelFound, quantity: Quantity, { labels }: Sentence): boolean {
  if (quantity.unit?.kind !== 'count' || quantity.unknownNoun) return false;
  const goesOn = (other: LabelFound) =>
    other.start < quantity.end &&
    other.end > end &&
    other.entries.some((entry) => !entry.weak && fits(entry.thing, quantity));
  return end < quantity.end || labels.some(goesOn);
}

/** "kéo giảm tối thiểu 5% phạm pháp hình sự": a change may name its thing right after it. */
function isChangeOf(label: LabelFound, frame: Frame, sentence: Sentence): boolean {
  const move = moveOf(frame, sentence);
  return (
    (move === 'rise' || move === 'fall') && sentence.text.slice(frame.quantity.end, label.start).trim() === ''
  );
}

/** "giải ngân 95% kế hoạch vốn": beside a percentage of a plan even a short label is firm. */
function isPlannedShare(frame: Frame, sentence: Sentence): boolean {
  const basis = frame.quantity.unit?.kind === 'percent' ? basisOf(frame, sentence) : undefined;
  return basis !== undefined && isPlanned(basis);
}

/** "cơ cấu: công nghiệp 58,4%; dịch vụ 29,1%": a sector goes by its bare name. */
const isSectorInStructure = (
  { weakNeeds }: Thing,
  { quantity }: Frame,
  { text, start, lettering }: Sentence,
): boolean =>
  quantity.unit?.kind === 'percent' &&
  weakNeeds?.includes('cơ cấu') === true &&
  STRUCTURE[lettering].test(text.slice(start, quantity.start));

/** "cá" is no part of "các". */
function isWord(word: string, text: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!isLetterAt(text, at - 1) && !isLetterAt(text, at + word.length)) return true;
  return false;
}

/** How far a weak label may stand before its figure: "Núi Sam thu 34 tỷ", "sản lượng đạt hơn 4.150 tấn". */
const WEAK_REACH = 32;
/** "giải ngân đến ngày 15/12/2025 đạt 19,7 tỷ": a time between them is no distance. */
const TIMES =
  /(?:(?:đến|tới|den|toi|trong|từ|tu)[ \t]+)?(?:(?:hết|het|cuối|cuoi)[ \t]+)?(?:(?:ngày|ngay|tháng|thang|quý|quy|năm|nam)[ \t]+)*\d{1,4}(?:[/.-]\d{1,4}){0,2}(?:[ \t]+(?:năm|nam)[ \t]+\d{4})?(?=[ \t]+(?:đạt|dat|là|la|được|duoc|ước|uoc))/gu;

function isBeside(
  label: LabelFound,
  { thing }: NamingEntry,
  { quantity }: Frame,
  sentence: Sentence,
): boolean {
  const written = sentence.text.slice(label.end, quantity.hedgeStart);
  if (/[;(]/.test(written)) return false;
  const between = written.replace(TIMES, '');
  if (between.length > WEAK_REACH || /\d/.test(between)) return false;
  const { needs, unless } = weakWordsOf(thing, sentence.lettering);
  if (!needs && !unless) return true;
  const told = sentence.text.slice(sentence.start, quantity.start);
  const clause = told.slice(told.lastIndexOf(';') + 1); // "Trồng 900 cây xanh; toàn xã thu 34 tỷ đồng"
  return (needs?.some((word) => isWord(word, told)) ?? true) && !unless?.some((word) => isWord(word, clause));
}

/** The words that a weak label needs beside it and those that rule it out, as texts of this lettering have them. */
function weakWordsOf(thing: Thing, lettering: Lettering): WeakWords {
  const known = weakWords[lettering].get(thing);
  if (known) return known;
  const folded = (words: readonly string[] | undefined) => words?.map((word) => comparable(word, lettering));
  const unless = thing.weakUnless?.concat(lettering === 'marked' ? (thing.weakUnlessIfMarked ?? []) : []);
  const words = { needs: folded(thing.weakNeeds), unless: folded(unless) };
  weakWords[lettering].set(thing, words);
  return words;
}

interface WeakWords {
  readonly needs: readonly string[] | undefined;
  readonly unless: readonly string[] | undefined;
}
const weakWords = { marked: new Map<Thing, WeakWords>(), bare: new Map<Thing, WeakWords>() };

function sideOf(label: LabelFound, quantity: Quantity): 'around' | 'before' | 'after' {
  if (label.end <= quantity.start) return 'before';
  return label.start < quantity.start ? 'around' : 'after';
}

function afterScore(label: LabelFound, frame: Frame, sentence: Sentence, words: number): number {
  const { quantity, right } = frame;
  if (label.start < quantity.end) return FIRMNESS.after + 8 + words; // the counted noun is part of the label
  if (label.start >= right.end) return 0;
  const gap = sentence.text.slice(quantity.end, label.start);
  if (quantity.unknownNoun && gap.trim() !== '') return 0; // "2.500 tờ rơi tuyên truyền bảo hiểm y tế" counts leaflets
  if (/[,;:().]/u.test(gap) || BY_THE_WAY[sentence.lettering].test(gap)) return 0;
  if (moveOf(frame, sentence) === 'share' && OF_ALL.test(gap)) return 0; // "chiếm 47,7% tổng số hộ nghèo": of what it is a share
  const gapWords = gap.trim().split(/\s+/).filter(Boolean).length;
  return FIRMNESS.after + words - COST.gapWord * gapWords;
}

/**
 * "giảm 380 con so với cùng kỳ do dịch tả": what it is compared with, or why, is not what it counts. But "so" and
 * "do" may be "số", "trong đó" and "chế độ" typed without marks.
 */
const BY_THE_WAY = pattern(
  String.raw`(?<!\p{L})(?:so(?=[ \t]+(?:với|cùng|kế|kh|đầu|năm|tháng|quý|chỉ|dự|nghị)(?!\p{L}))|(?<!(?:trong|chế|mức|tiến|trình|tốc)[ \t])do|vì|nhờ)(?!\p{L})`,
  'u',
);

const OF_ALL = /^[ \t]*(?:(?:so với|trong|của|so voi|cua)[ \t]+)?(?:(?:tổng|tong)[ \t]+)?(?:số|so)[ \t]*$/u;

function beforeScore(
  label: LabelFound,
  thing: Thing,
  frame: Frame,
  sentence: Sentence,
  words: number,
): Score {
  const between = sentence.text.slice(label.end, frame.quantity.start);
  const figures = figuresBetween(label, frame, sentence);
  const clauses = between.split(';').length - 1;
  const commas = (between.match(COMMAS) ?? []).length;
  const side = figures === 0 && clauses === 0 ? 'before' : 'earlier';
  const cost =
    COST.comma * (figures === 0 ? Math.max(0, commas - 1) : commas) +
    COST.figure * figures +
    COST.clause * clauses +
    COST.distance * between.length;
  const isHeaded = COLON.test(between) && fits(thing, frame.quantity);
  const firmness = isHeaded ? FIRMNESS.headed : FIRMNESS[side];
  return { side, score: firmness + words - cost };
}

/** A comma before words, or its "và"; none inside a number. */
const COMMAS = regexp(String.raw`,(?=\s*\p{L})|(?<=\s)và\s`, 'gu');
const COLON = /^[ \t]*:[ \t]*$/u;

/**
 * "với 746 đảng viên" has its own figure. To a count of another noun so has a label that begins with the noun of
 * the figure before it: "2.137 đối tượng bảo trợ xã hội và 486 người"; to a count of the same noun one that follows
 * it: "15 trường hợp vi phạm trật tự xây dựng, xử phạt 8 trường hợp".
 */
function figuresBetween(label: LabelFound, { quantity }: Frame, sentence: Sentence): number {
  const noun = quantity.unit?.kind === 'count' ? nounOf(quantity, sentence) : undefined;
  const isItsOwn = (other: Quantity) => {
    if (noun === undefined || label.start > other.end + 1) return false;
    return label.start < other.end !== (nounOf(other, sentence) === noun);
  };
  return sentence.quantities.filter(
    (other) => other.start < quantity.start && (label.start <= other.start || isItsOwn(other)),
  ).length;
}

const nounOf = (quantity: Quantity, sentence: Sentence): string =>
  sentence.text.slice(numberEnd(quantity, sentence), quantity.end).trim();
