import type { Note } from '../contract/note.ts';
import { CATALOGUE_VERSION } from '../indicator/catalogue.ts';
import type { Trace } from '../observe/observe.ts';
import { type Source, toObservation } from '../observe/to-observation.ts';
import { contradictionsIn } from './checks.ts';
import { EXTRACTOR_VERSION } from './extractor-version.ts';
import { notesOn } from './notes.ts';
import type { ReportHead } from './read-head.ts';
import type { ReportReading } from './reading.ts';

/** Joins the head and the figures; every span is turned into the document's own offsets here and nowhere else. */
export function buildReading(head: ReportHead, { settled, statuses }: Trace, source: Source): ReportReading {
  const figures = settled.map((one) => ({ settled: one, observation: toObservation(one, source) }));
  const { area, mention, issuer, kind, period, issued, title, notes } = head;
  return {
    ...(area && { area }),
    ...(mention && { mention }),
    issuer,
    kind,
    period,
    ...(issued && { issued }),
    title,
    observations: figures.map(({ observation }) => observation),
    notes: [
      ...notes.map((note) => inSource(note, source)),
      ...statuses.map((one) => statusNote(one, source)),
      ...notesOn(figures),
      ...contradictionsIn(figures),
    ],
    extractor: { version: EXTRACTOR_VERSION, catalogue: CATALOGUE_VERSION },
  };
}

function inSource(note: Note, { toSource }: Source): Note {
  return note.span
    ? { ...note, span: { start: toSource(note.span.start), end: toSource(note.span.end) } }
    : note;
}

function statusNote({ start, end, indicator }: Trace['statuses'][number], source: Source): Note {
  const span = { start: source.toSource(start), end: source.toSource(end) };
  return {
    code: 'status-without-number',
    message: `${indicator.name.vi}: văn bản chỉ nêu “${source.text.slice(span.start, span.end).trim()}”, không có số liệu.`,
    indicator: indicator.id,
    span,
  };
}
