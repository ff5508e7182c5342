import { type AreaIndex, indexAreas, nameKey } from '../../area/area-index.ts';
import { findAreaMentions } from '../../area/find-area-mentions.ts';
import type { OfficeRecord } from '../../area/offices.ts';
import { type Area, CURRENT_ERA, type Era } from '../../contract/area.ts';
import type { Note } from '../../contract/note.ts';
import type { Page } from '../../document/page.ts';
import type { AreaCues } from '../../observe/area-of.ts';
import type { AreaMention } from '../reading.ts';
import { areaCuesOf } from './area-cues.ts';
import { type AreaChoice, chooseArea } from './choose-area.ts';
import type { Opening } from './opening.ts';
import { type SettledMention, settleName } from './settle-name.ts';

/** What is known of a document beside its text. */
export interface Upload {
  /** Who uploaded it: the report's area is this office, or what it was before July 2025. */
  readonly office?: OfficeRecord;
  /** Every area of both eras, to settle names where no office is known. */
  readonly register?: AreaIndex;
}

export interface FoundArea {
  /** By code: always there when an office is known, else only where the text is unambiguous. */
  readonly area?: Area;
  readonly mention?: AreaMention;
  readonly notes: readonly Note[];
  /** Whether the text names any ward at all. */
  readonly isNamed: boolean;
  /** Where it speaks of another area than this one. */
  readonly cues: AreaCues;
}

type Chosen = Omit<FoundArea, 'isNamed' | 'cues'>;

/** The area that a report is about: what the text names, if it is the office or became it; else the office's. */
export function reportAreaOf(
  page: Page,
  opening: Opening,
  day: string | undefined,
  upload: Upload,
): FoundArea {
  const { office, register } = upload;
  const own = office && [office.area, ...office.predecessors];
  const known = register ?? indexAreas(own ?? []);
  const mentions = findAreaMentions(page.text, page.lettering, page.plain).map((one) =>
    settleName(one, known, page.lettering),
  );
  const choice = chooseArea(mentions, opening, page.lettering);
  const told = { isNamed: mentions.length > 0, cues: areaCuesOf(page, mentions, choice) };
  const found = office ? withOffice(choice, office, day, page) : withoutOffice(choice, page, day);
  return { ...found, ...told };
}

/** The two-tier reform: codes and names before this day are of the earlier era. */
const REFORM = '2025-07-01';
const eraOf = (day: string | undefined): Era | undefined =>
  day === undefined ? undefined : day < REFORM ? 'pre-2025-07' : CURRENT_ERA;

function withOffice(choice: AreaChoice, office: OfficeRecord, day: string | undefined, page: Page): Chosen {
  const { area } = office;
  const its = `${area.level} ${area.name}`;
  if (choice.kind === 'none')
    return { area, notes: [remark('area-from-office', `Văn bản không nêu tên xã, phường: ghi cho ${its}.`)] };
  if (choice.kind === 'several')
    return {
      area,
      notes: [
        remark('area-of-several', `Văn bản nói về nhiều xã, phường (${namesOf(choice)}): ghi cho ${its}.`),
      ],
    };
  const [first] = choice.mentions;
  const own = [area, ...office.predecessors].filter((one) => first && isNamed(one, first, page));
  const found = pickByEra(own, eraOf(day));
  if (found) return { area: found, ...mentionOf(choice.mentions, found), notes: [] };
  const named = first ? `${first.level} ${first.name}` : '';
  return {
    area,
    ...mentionOf(choice.mentions),
    notes: [
      remark(
        'area-from-office',
        `Văn bản nêu ${named}, không phải ${its} hay đơn vị trước sáp nhập: ghi cho ${its}.`,
        first,
      ),
    ],
  };
}

function withoutOffice(choice: AreaChoice, page: Page, day: string | undefined): Chosen {
  if (choice.kind === 'none')
    return { notes: [remark('area-not-named', 'Văn bản không nêu tên xã, phường.')] };
  if (choice.kind === 'several')
    return {
      notes: [remark('area-of-several', `Văn bản nói về nhiều xã, phường: ${namesOf(choice)}.`)],
    };
  const found = pickByEra(inContext(choice.mentions, page), eraOf(day));
  return { ...(found && { area: found }), ...mentionOf(choice.mentions, found), notes: [] };
}

const namesOf = ({ areas }: Extract<AreaChoice, { kind: 'several' }>): string =>
  areas.map(({ name }) => name).join(', ');

const isNamed = ({ name, level }: Area, mention: SettledMention, { lettering }: Page): boolean =>
  level === mention.level && nameKey(name, lettering) === nameKey(mention.name, lettering);

/** Of areas of one name, those whose district or province the text names too; all where it names none of them. */
function inContext(mentions: readonly SettledMention[], { plain, lettering }: Page): readonly Area[] {
  const candidates = mentions[0]?.candidates ?? [];
  const isSaid = (name: string | undefined) =>
    name !== undefined && plain.includes(nameKey(name.replace(DISTRICT, ''), lettering));
  for (const said of [
    (one: Area) => isSaid(one.district) && isSaid(one.province),
    (one: Area) => isSaid(one.district),
    (one: Area) => isSaid(one.province),
  ]) {
    const fitting = candidates.filter(said);
    if (fitting.length > 0) return fitting;
  }
  return candidates;
}

/** "Thành phố Long Xuyên" is written "TP. Long Xuyên", "Long Xuyên". */
const DISTRICT = /^(?:Thành phố|Thị xã|Huyện|Quận)\s+/u;

/** The one candidate of the era; of the current one where the text gives no day and both have the name. */
function pickByEra(candidates: readonly Area[], era: Era | undefined): Area | undefined {
  const [only, ...more] = candidates;
  if (more.length === 0) return only;
  const ofEra = candidates.filter((one) => one.era === (era ?? CURRENT_ERA));
  return ofEra.length === 1 ? ofEra[0] : undefined;
}

/** As the text names it; a name in capitals or without marks is spelled as the registry has it. */
function mentionOf(mentions: readonly SettledMention[], found?: Area): { readonly mention?: AreaMention } {
  const [first] = mentions;
  if (!first) return {};
  const written = mentions.find(({ isCapitals }) => !isCapitals) ?? first;
  const named = (what: 'parent' | 'province') => mentions.find((one) => one[what] !== undefined)?.[what];
  const [parent, province] = [named('parent'), named('province')];
  return {
    mention: {
      level: first.level,
      name: found?.name ?? written.name,
      ...(parent !== undefined && { parent }),
      ...(province !== undefined && { province }),
    },
  };
}

function remark(code: Note['code'], message: string, at?: SettledMention): Note {
  return { code, message, ...(at && { span: { start: at.start, end: at.end } }) };
}
