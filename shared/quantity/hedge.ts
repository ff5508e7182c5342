import type { Bound } from '../contract/observation.ts';
import { comparable, endsIn, type Lettering, pattern } from '../document/lettering.ts';
import { regexp } from '../document/letters.ts';
import { COMPARISONS, FROM_DOWN, FROM_UP, HEDGES, type HedgeRow } from './bounds.ts';
import { anyOf } from './pattern.ts';

export interface Hedge {
  readonly bound: Bound;
  readonly estimated?: true;
  /** "hơn gần 3 tỷ": the words hedge both ways; the nearest one is the bound. */
  readonly contradictory?: true;
  /** The bound holds for a figure alone and not for X/Y: "đạt và vượt". */
  readonly exactOfRatio?: true;
  /** "từ" stood before the figure: "từ 95% trở lên". */
  readonly from: boolean;
  readonly start: number;
}

interface HedgeLexicon {
  readonly hedge: RegExp;
  readonly comparison: RegExp;
  readonly filler: RegExp;
  readonly from: RegExp;
  readonly rows: ReadonlyMap<string, HedgeRow>;
  readonly up: RegExp;
  readonly down: RegExp;
}

const lexicons = new Map<Lettering, HedgeLexicon>();

function lexiconOf(lettering: Lettering): HedgeLexicon {
  const known = lexicons.get(lettering) ?? build(lettering);
  lexicons.set(lettering, known);
  return known;
}

/** Words that may stand between a hedge and its figure: "ước đạt trên", "không dưới mức". */
const FILLERS = ['đạt', 'là', 'được', 'còn', 'có', 'mức', 'thực hiện', 'tăng', 'giảm', 'thêm', 'thu'];

function build(lettering: Lettering): HedgeLexicon {
  const form = (words: readonly string[]) => words.map((word) => comparable(word, lettering));
  const rows = new Map(HEDGES.flatMap((row) => form(row.forms).map((one) => [one, row] as const)));
  const before = (words: Iterable<string>) =>
    regexp(
      endsIn(`(?<![\\p{L}\\d]|${comparable('mầm', lettering)} )(?<all>(?<words>${anyOf(words)})[ \\t]*)`),
      'u',
    );
  const after = (words: readonly string[]) =>
    regexp(
      `^((?:[ \\t]+(?!${anyOf(form(words))})\\p{L}+){0,9}?)[ \\t]*${anyOf(form(words), '(?!\\p{L})')}`,
      'u',
    );
  return {
    rows,
    hedge: before(rows.keys()),
    comparison: before(form(COMPARISONS)),
    filler: before(form(FILLERS)),
    from: before(form(['từ'])),
    up: after(FROM_UP.forms),
    down: after(FROM_DOWN.forms),
  };
}

/** How far before a figure its hedges may begin; four words of them at most. */
const REACH = 48;
const MOST_STEPS = 4;

/**
 * The hedge words directly before `start`; the one nearest to the figure sets the bound. An estimate reaches to
 * the first figure of its clause ("ước thiệt hại 460 triệu"), so `after`, the end of the figure before, stops it.
 */
export function readHedge(text: string, start: number, after: number, lettering: Lettering): Hedge {
  const { hedge, comparison, filler, from, rows } = lexiconOf(lettering);
  const windowStart = Math.max(0, start - REACH);
  let before = text.slice(windowStart, start);
  const bounds: Bound[] = [];
  let exactOfRatio = false;
  let estimated = false;
  let hedged = start;
  let sawFrom = false;
  for (let step = 0; step < MOST_STEPS; step++) {
    const found = hedge.exec(before)?.groups;
    if (!found?.words?.includes(' ') && comparison.test(before)) break; // "không thấp hơn" goes on
    const words = found?.words?.replace(/[ \t]+/g, ' ');
    const row = words === undefined ? undefined : rows.get(words);
    if (row && !(words === OVER[lettering] && isNoBound(before, text.slice(start, start + 24), lettering))) {
      if (row.bound && bounds.push(row.bound) === 1) exactOfRatio = row.exactOfRatio ?? false;
      estimated ||= row.estimated ?? false;
      before = without(found?.all, before);
      hedged = windowStart + before.length;
      continue;
    }
    const opens = from.exec(before)?.groups;
    const other = opens ?? filler.exec(before)?.groups;
    if (!other) break;
    sawFrom ||= opens !== undefined;
    before = without(other.all, before);
  }
  if (ESTIMATE[lettering].test(text.slice(Math.max(after, start - 60), start))) {
    bounds.push('~');
    estimated = true;
  }
  const isContradictory =
    bounds.some((one) => one.startsWith('<')) && bounds.some((one) => one.startsWith('>'));
  return {
    bound: bounds[0] ?? '=',
    ...(estimated && { estimated: true }),
    ...(isContradictory && { contradictory: true }),
    ...(exactOfRatio && { exactOfRatio }),
    from: sawFrom,
    start: hedged,
  };
}

const without = (tail: string | undefined, text: string): string =>
  text.slice(0, text.length - (tail?.length ?? 0));

/** "ước thiệt hại 460 triệu", "ước đến ngày 31/01 đạt 96%". */
const ESTIMATE = pattern(
  String.raw`(?<!\p{L})ước(?!\p{L})(?![ \t]+(?:mơ|tính đến))(?:[^,;:.(\n\t|]|(?<=\d)[.,](?=\d))*$`,
  'u',
);

const OVER = { marked: 'trên', bare: 'tren' } as const;
/** "trên 3 tuyến đường", "trên 12 ấp": the figure says where, not how many. */
const PLACES = pattern(
  String.raw`^\d{1,2}[ \t]+(?:tuyến|ấp|khóm|thôn|khu phố|địa bàn|lĩnh vực)(?!\p{L})`,
  'u',
);
const isNoBound = (before: string, behind: string, lettering: Lettering): boolean =>
  PLACES[lettering].test(behind) || SUPERIOR[lettering].test(before);
/** "bổ sung từ ngân sách cấp trên 84,6 tỷ đồng". */
const SUPERIOR = pattern(endsIn(String.raw`(?<!\p{L})cấp[ \t]+trên[ \t]*`), 'u');

/** "từ 142 hộ xuống còn 96 hộ", "từ 4 đến 6": "từ" opens a way to another figure, no lower bound. */
const FROM_TO = pattern(
  String.raw`^[^.;\n]{0,60}?(?<!\p{L})(?:xuống|lên|còn|đến|tới|sang|giảm|tăng)(?!\p{L})`,
  'u',
);

/** "95% trở lên", "từ 95% đảng viên trở lên" (with "từ" more words may stand between), "từ 99,5%". */
export function readTail(
  text: string,
  end: number,
  { from, bound }: Hedge,
  isRange: boolean,
  lettering: Lettering,
): Bound | undefined {
  const { up, down } = lexiconOf(lettering);
  const after = text.slice(end, end + 80);
  for (const [found, tail] of [
    [up.exec(after), FROM_UP.bound],
    [down.exec(after), FROM_DOWN.bound],
  ] as const) {
    const between = found?.[1]?.trim().split(/\s+/).filter(Boolean).length;
    if (between !== undefined && between <= (from ? 9 : 2)) return tail;
  }
  return from && !isRange && bound === '=' && !FROM_TO[lettering].test(after) ? FROM_UP.bound : undefined;
}
