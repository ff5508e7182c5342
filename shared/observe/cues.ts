import type { Basis } from '../contract/observation.ts';
import { comparable, type Lettering, matchesOf, type Pattern, pattern } from '../document/lettering.ts';
import { regexp } from '../document/letters.ts';
import { anyOf } from '../quantity/pattern.ts';
import type { Quantity } from '../quantity/quantity.ts';

/** What a verb before a figure says about it. */
export type Move =
  | 'rise' // "tăng 4.300 con"
  | 'fall' // "giảm 02 vụ"
  | 'exceed' // "vượt 3,6% kế hoạch"
  | 'reach' // "đạt 58,27%", "còn 27 hộ", "giảm còn 1,86%": a level or rate is stated
  | 'equal' // "bằng 99,75% so cùng kỳ"
  | 'share' // "chiếm 0,41%"
  | 'lack'; // "thiếu 0,64% so với chỉ tiêu"; of people it is a level: "còn thiếu 11 giáo viên"

const MOVES: readonly { readonly move: Move; readonly forms: readonly string[] }[] = [
  {
    move: 'rise',
    forms: [
      'tăng',
      'tăng thêm',
      'tăng trưởng',
      'nhích',
      'nhích lên',
      'nâng thêm',
      'cao hơn',
      'nhiều hơn',
      'đắt hơn',
      'bổ sung thêm',
      ...['hơn năm ngoái', 'hơn năm trước', 'hơn cùng kỳ', 'hơn vụ trước', 'hơn tháng trước', 'hơn đầu năm'],
      '↑',
    ],
  },
  {
    move: 'fall',
    forms: [
      'giảm',
      'kéo giảm',
      'giảm được',
      'thấp hơn',
      'ít hơn',
      'rẻ hơn',
      'hụt',
      'giảm bớt',
      'bớt đi',
      'sụt giảm',
      'giảm mạnh',
      '↓',
    ],
  },
  { move: 'exceed', forms: ['vượt', 'tăng vượt'] },
  {
    move: 'reach',
    forms: [
      ...[
        'đạt',
        'đạt được',
        'là',
        'được',
        'còn',
        'chỉ còn',
        'giảm còn',
        'giảm xuống',
        'giảm xuống còn',
        'xuống còn',
      ],
      ...[
        'xuống',
        'lên',
        'lên đến',
        'lên tới',
        'tăng lên',
        'nâng lên',
        'có',
        'giữ ở mức',
        'ở mức',
        'dạt',
        'tụt còn',
      ],
      ...['duy trì', 'tỷ lệ', 'thực hiện', 'hoàn thành', 'xảy ra', 'phát hiện', 'tổng số'],
    ],
  },
  { move: 'equal', forms: ['bằng', 'tương đương', 'so với cùng kỳ đạt'] },
  {
    move: 'share',
    forms: [
      'chiếm',
      'tỷ trọng',
      'chiếm tỷ trọng',
      'chiếm tỷ lệ',
      'chiếm tỉ lệ',
      'chiếm hơn',
      'tức',
      'tức là',
    ],
  },
  { move: 'lack', forms: ['thiếu', 'còn thiếu', 'còn cách', 'kém', 'còn kém', 'thấp hơn kế hoạch'] },
];

const BASES: readonly { readonly basis: Basis; readonly forms: readonly string[] }[] = [
  { basis: 'estimate', forms: ['dự toán', 'dt', 'dự toan'] },
  { basis: 'plan', forms: ['kế hoạch', 'kh', 'kế hoach', 'khn', 'kế hoạch vốn'] },
  { basis: 'target', forms: ['chỉ tiêu', 'mục tiêu', 'ct', 'chỉ tiêu kế hoạch'] },
  { basis: 'resolution', forms: ['nghị quyết', 'nq'] },
  {
    basis: 'same-period',
    forms: [
      ...[
        'cùng kỳ',
        'ck',
        'năm trước',
        'năm ngoái',
        'cùng vụ',
        'vụ trước',
        'năm liền kề',
        'vụ cùng kỳ',
        'vụ năm trước',
      ],
    ],
  },
  {
    basis: 'previous-period',
    forms: [
      ...[
        'đầu năm',
        'cuối năm',
        'tháng trước',
        'quý trước',
        'đầu nhiệm kỳ',
        'nhiệm kỳ trước',
        'đầu quý',
        'đầu kỳ',
        'cuối quý trước',
      ],
      ...['cuối năm trước', 'kỳ trước', 'giữa nhiệm kỳ', 'cuối kỳ trước', '6 tháng trước'],
    ],
  },
];

interface CueTable<Name> {
  readonly pattern: Pattern;
  /** By the form as it is folded, single spaces between its words. */
  readonly names: () => ReadonlyMap<string, Name>;
}

function cueTable<Name extends string>(
  rows: readonly { readonly name: Name; readonly forms: readonly string[] }[],
): CueTable<Name> {
  const forms = rows.flatMap((row) => row.forms);
  let names: ReadonlyMap<string, Name> | undefined;
  return {
    pattern: pattern(`(?<![\\p{L}\\p{M}])${anyOf(forms)}(?![\\p{L}\\p{M}])`),
    names: () => {
      names ??= namesOf(rows);
      return names;
    },
  };
}

/** The first row that has a form in either lettering has it. */
function namesOf<Name>(
  rows: readonly { readonly name: Name; readonly forms: readonly string[] }[],
): ReadonlyMap<string, Name> {
  const named = rows.flatMap(({ name, forms }) =>
    forms.flatMap((form) => LETTERINGS.map((lettering) => [comparable(form, lettering), name] as const)),
  );
  return new Map(named.toReversed()); // of two entries the later one stays
}
const LETTERINGS: readonly Lettering[] = ['marked', 'bare'];

const moves = cueTable(MOVES.map(({ move, forms }) => ({ name: move, forms })));
const bases = cueTable(BASES.map(({ basis, forms }) => ({ name: basis, forms })));

export interface Cue<Name> {
  readonly name: Name;
  readonly start: number;
  readonly end: number;
}

/** All moves in a stretch of comparable text; offsets are into the stretch. */
export const movesIn = (text: string, lettering: Lettering): readonly Cue<Move>[] =>
  cuesIn(moves, text, lettering);

/** All bases named in a stretch of comparable text. */
export const basesIn = (text: string, lettering: Lettering): readonly Cue<Basis>[] =>
  cuesIn(bases, text, lettering);

/** "tăng huyết áp" is a disease, "tăng cường" an effort: no verb of a figure. */
const NOUNS = pattern(
  String.raw`^tăng[ \t]+(?:huyết áp|cường|gia(?!\p{L})|ca(?!\p{L})|ni(?!\p{L})|tốc(?!\p{L})|sản(?!\p{L}))`,
  'u',
);

function cuesIn<Name extends string>(
  table: CueTable<Name>,
  text: string,
  lettering: Lettering,
): readonly Cue<Name>[] {
  const names = table.names();
  const found: Cue<Name>[] = [];
  for (const { 0: form, index } of matchesOf(table.pattern, text, lettering)) {
    const end = index + form.length;
    const name = names.get(form) ?? names.get(form.replace(/[ \t]+/g, ' '));
    if (name && !NOUNS[lettering].test(text.slice(index, end + 12))) found.push({ name, start: index, end });
  }
  return found;
}

/** Bases that a percentage attains, against bases that it is compared with. */
export const isPlanned = (basis: Basis): boolean => basis !== 'same-period' && basis !== 'previous-period';

/** "Cơ cấu kinh tế: công nghiệp - xây dựng 58,4%; dịch vụ 29,1%": what follows are shares of a whole. */
export const STRUCTURE = pattern(
  String.raw`(?<!\p{L})(?:cơ cấu|tỷ trọng)(?!\p{L})[^.;]{0,60}(?:[:;,]|(?<!\p{L})(?:gồm|là)(?!\p{L}))`,
  'u',
);

/** "phấn đấu", "mục tiêu": what follows is wanted, not reached. */
export const AIMS = pattern(
  String.raw`(?<!\p{L})(?:phấn đấu|(?<!chương trình |có |(?:hoàn thành|đạt|vượt|thực hiện) (?:\p{L}+ ){0,3})mục tiêu(?! quốc gia)|đặt mục tiêu|quyết tâm|đề ra \d* ?chỉ tiêu|đề ra các chỉ tiêu|với các chỉ tiêu|các chỉ tiêu sau|chỉ tiêu:|dự kiến tuyển|phương hướng|nhiệm vụ trọng tâm|đặt ra|hướng tới|phải đạt|cần đạt)(?!\p{L})`,
);

/** "A và B lần lượt là 46 hộ và 12 hộ": figures are dealt out to what was named before them. */
export const RESPECTIVELY = pattern(String.raw`(?<!\p{L})(?:lần lượt|tương ứng)(?!\p{L})`);

/** "90,2%, 91,6%", "2 và ấp 3"; but "12 hộ, giảm 5 hộ" is about the list, not in it. */
const IN_LIST = regexp(
  String.raw`^[ \t]*(?:(?:,|;|và|va|-|–|, và)[ \t]*)?(?:(?!(?:tăng|giảm|vượt|tang|giam|vuot)[ \t])\p{L}+[ \t]+)?$`,
  'u',
);

/** The figures from a place on that follow one another with nothing but list marks, or one word, between them. */
export function runAfter(quantities: readonly Quantity[], at: number, text: string): readonly Quantity[] {
  const later = quantities.filter(({ start }) => start >= at);
  const length = later.findIndex((one, i) => {
    const before = later[i - 1];
    return before && !IN_LIST.test(text.slice(before.end, one.start));
  });
  return length < 0 ? later : later.slice(0, length);
}
