import type { Area } from '../contract/area.ts';
import type { Note } from '../contract/note.ts';
import type { Period } from '../contract/period.ts';
import type { Issuer, Kind } from '../contract/report.ts';
import type { Page } from '../document/page.ts';
import type { AreaCues } from '../observe/area-of.ts';
import { settleTimes, type WrittenTimes, writtenTimes } from '../time/mentions.ts';
import { isBulletin } from './head/bulletin-signs.ts';
import { issuedOf } from './head/issued.ts';
import { issuerOf } from './head/issuer.ts';
import { kindOf } from './head/kind.ts';
import { type Opening, openingOf } from './head/opening.ts';
import { reportAreaOf, type Upload } from './head/report-area.ts';
import { type FoundPeriod, reportPeriodOf } from './head/report-period.ts';
import { yearOf } from './head/year.ts';
import type { AreaMention } from './reading.ts';

/** What a document says of itself: whose it is, about whom and when. Spans of notes are offsets into the page. */
export interface ReportHead {
  readonly isBulletin: boolean;
  readonly title: string;
  readonly issuer: Issuer | null;
  readonly kind: Kind;
  readonly period: Period | null;
  /** The day of the document or of the event that it tells of. */
  readonly issued?: string;
  readonly area?: Area;
  readonly mention?: AreaMention;
  /** Where the text speaks of other areas than that one. */
  readonly areas: AreaCues;
  /** The times of the text, to be settled by its period. */
  readonly times: WrittenTimes;
  readonly notes: readonly Note[];
}

/** Reads the head of a page. */
export function readHead(page: Page, upload: Upload = {}): ReportHead {
  const opening = openingOf(page);
  const kind = kindOf(page, opening);
  const year = yearOf(page, opening);
  const times = writtenTimes(page.plain, page.lettering);
  const mentions = settleTimes(times, { ...(year !== undefined && { year }) });
  const found = reportsNothing(opening)
    ? undefined
    : reportPeriodOf(page, opening, mentions, kind === 'plan');
  const period = found?.period ?? null;
  const issued = issuedOf(page, opening, mentions, period);
  const { area, mention, notes, isNamed, cues } = reportAreaOf(page, opening, period?.end ?? issued, upload);
  const { letterhead, title, lead } = opening;
  return {
    isBulletin: isBulletin(page, isNamed),
    title: titleOf(page, opening),
    issuer: issuerOf(page, [...letterhead, title, lead, { start: 0, end: page.text.length }]),
    kind,
    period,
    ...(issued !== undefined && { issued }),
    ...(area && { area }),
    ...(mention && { mention }),
    areas: cues,
    times,
    notes: [...notes, ...periodNotes(found)],
  };
}

/** An invitation names the time of what it invites to, and has no figures of it. */
const reportsNothing = ({ declared }: Opening): boolean => /^(?:giấy|thư|giay|thu) m/u.test(declared ?? '');

const LONGEST_TITLE = 300;

function titleOf({ text }: Page, { title }: Opening): string {
  return text.slice(title.start, title.end).replace(/\s+/gu, ' ').trim().slice(0, LONGEST_TITLE);
}

function periodNotes(found: FoundPeriod | undefined): readonly Note[] {
  if (!found) return [{ code: 'period-not-stated', message: 'Văn bản không nêu rõ kỳ báo cáo.' }];
  if (found.from !== 'body') return [];
  return [
    {
      code: 'period-assumed',
      message: `Đầu văn bản không nêu kỳ báo cáo; lấy kỳ được nhắc nhiều nhất: ${found.period.label}.`,
    },
  ];
}
