import * as z from 'zod';
import { differences } from './differences.ts';
import { linkedReport, publishedEvent, rejectedEvent, revisedEvent, withdrawnEvent } from './events.ts';
import { note } from './note.ts';
import { refusal } from './receipt.ts';
import { report } from './report.ts';

/**
 * Events as who receives them may rely on them for as long as `.v1` lives: what the code makes, but for the two
 * vocabularies that grow. A new note or a new reason to refuse is no new version, so a consumer that was built
 * before must take a code that it does not know; every other enumeration is closed.
 */
export const anyNoteCode = z.string();
export const anyReasonCode = z.string();

export const receivedNote = note.extend({ code: anyNoteCode });
export const receivedRefusal = refusal.extend({ code: anyReasonCode });
export const receivedReport = report.extend({ notes: z.array(receivedNote) });
export const revisedReport = receivedReport.extend({ differences });

export const receivedPublished = publishedEvent.extend({ data: z.union([receivedReport, linkedReport]) });
export const receivedRevised = revisedEvent.extend({ data: z.union([revisedReport, linkedReport]) });
export const receivedRejected = rejectedEvent.extend({
  data: rejectedEvent.shape.data.extend({ reason: receivedRefusal }),
});

export const receivedEvent = z.discriminatedUnion('type', [
  receivedPublished,
  receivedRevised,
  withdrawnEvent,
  receivedRejected,
]);
export type ReceivedEvent = Readonly<z.infer<typeof receivedEvent>>;
export type ReceivedReport = Readonly<z.infer<typeof receivedReport>>;

/** What lies at the `link` of an event whose report is too large to travel in it. */
export const linkedRevision = z.object({ report: receivedReport, differences: differences.optional() });
export type LinkedRevision = Readonly<z.infer<typeof linkedRevision>>;
