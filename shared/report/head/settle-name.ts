import { type AreaIndex, nameKey } from '../../area/area-index.ts';
import type { NamedArea } from '../../area/find-area-mentions.ts';
import { AFTER_NAME } from '../../area/name-words.ts';
import type { Area } from '../../contract/area.ts';
import { comparable, type Lettering } from '../../document/lettering.ts';

/** A mention whose name is settled, with the areas of the registry that it may be. */
export interface SettledMention extends NamedArea {
  readonly name: string;
  readonly candidates: readonly Area[];
}

/**
 * Says where a name ends: the longest run of its syllables that the registry knows at this level, else up to
 * the words that follow names in headlines ("UBND XÃ ĐẠ SAR TỔNG KẾT …").
 */
export function settleName(mention: NamedArea, known: AreaIndex, lettering: Lettering): SettledMention {
  const { syllables, level } = mention;
  for (let length = syllables.length; length > 0; length--) {
    const name = syllables.slice(0, length).join(' ');
    const candidates = known.named(name, lettering).filter((area) => area.level === level);
    if (candidates.length > 0) return { ...mention, name: spelled(name, mention, lettering), candidates };
  }
  const name = syllables.slice(0, headlineEnd(syllables, lettering)).join(' ');
  return { ...mention, name: spelled(name, mention, lettering), candidates: [] };
}

const spelled = (name: string, { isCapitals }: NamedArea, lettering: Lettering): string =>
  isCapitals && lettering === 'marked' ? inTitleCase(name) : name;

/** "ĐẠ SAR" → "Đạ Sar", "R'BIN" → "R'Bin". */
const inTitleCase = (name: string): string =>
  name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());

function headlineEnd(syllables: readonly string[], lettering: Lettering): number {
  const follows = afterName(lettering);
  const at = syllables.findIndex((_, i) => {
    const rest = `${comparable(syllables.slice(i).join(' '), lettering)} `;
    return i > 0 && follows.some((words) => rest.startsWith(`${words} `));
  });
  return at < 0 ? syllables.length : at;
}

const folded: Partial<Record<Lettering, readonly string[]>> = {};

function afterName(lettering: Lettering): readonly string[] {
  folded[lettering] ??= AFTER_NAME.map((words) => comparable(words, lettering));
  return folded[lettering];
}

export const keyOf = ({ name }: SettledMention, lettering: Lettering): string => nameKey(name, lettering);
