import { gunzipSync } from 'node:zlib';
import * as z from 'zod';
import { EVENT_TYPES } from './event-types.ts';
import { LIMITS } from './limits.ts';
import { type LinkedRevision, linkedRevision, type ReceivedEvent, receivedEvent } from './received.ts';

/** What is wrong with something that was to be an event. */
export type EventFault =
  | 'too-large'
  | 'not-json'
  /** JSON, but no CloudEvent 1.0. */
  | 'not-an-event'
  /** A type of event that this version does not know: a consumer may pass over it. */
  | 'unknown-type'
  /** Of a known type, but not as its schema says. */
  | 'invalid';

/** Says which fault it is, and where; never quotes the message, which may be anybody's. */
export class InvalidEvent extends Error {
  readonly fault: EventFault;
  constructor(fault: EventFault, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'InvalidEvent';
    this.fault = fault;
  }
}

/** More than a topic or a queue delivers. */
const MESSAGE_BYTES = 1024 * 1024;
const TOLD_ISSUES = 5;

const cloudEvent = z.object({ specversion: z.literal('1.0'), type: z.string() });

/**
 * The event in the body of a message, as it was published (raw delivery, or `Message` of an SNS notification).
 * Fields that this version does not know are left out. Throws `InvalidEvent`.
 */
export function parseEvent(body: string): ReceivedEvent {
  const value = jsonOf(body, MESSAGE_BYTES);
  const { data: head } = cloudEvent.safeParse(value);
  if (head === undefined) throw new InvalidEvent('not-an-event', 'The message is no CloudEvent 1.0.');
  if (!TYPES.has(head.type))
    throw new InvalidEvent('unknown-type', `Events of the type ${shown(head.type)} are not known here.`);
  const parsed = receivedEvent.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new InvalidEvent('invalid', `The message is not as ${head.type} says: ${told(parsed.error)}`);
}

const TYPES: ReadonlySet<string> = new Set(Object.values(EVENT_TYPES));

/** What lies at the link of an event whose report was too large to travel in it. Throws `InvalidEvent`. */
export function parseLinkedRevision(gzip: Uint8Array): LinkedRevision {
  const parsed = linkedRevision.safeParse(jsonOf(inflated(gzip), LIMITS.revisionBytes));
  if (parsed.success) return parsed.data;
  throw new InvalidEvent('invalid', `The file at the link is not a revision: ${told(parsed.error)}`);
}

function inflated(gzip: Uint8Array): string {
  try {
    return gunzipSync(gzip, { maxOutputLength: LIMITS.revisionBytes }).toString('utf8');
  } catch (cause) {
    const large = cause instanceof RangeError;
    throw new InvalidEvent(
      large ? 'too-large' : 'not-json',
      'The file at the link is no gzip of a revision.',
      {
        cause,
      },
    );
  }
}

function jsonOf(body: unknown, limit: number): unknown {
  if (typeof body !== 'string') throw new InvalidEvent('not-json', 'The message is no text.');
  if (body.length > limit)
    throw new InvalidEvent('too-large', `The message has more than ${limit} characters.`);
  try {
    return JSON.parse(body);
  } catch (cause) {
    throw new InvalidEvent('not-json', 'The message is not JSON.', { cause });
  }
}

/** "data.revision: Invalid input: expected int, received string; …" */
const told = ({ issues }: z.ZodError): string =>
  [
    ...issues
      .slice(0, TOLD_ISSUES)
      .map(({ path, message }) => `${path.map(String).map(shown).join('.')}: ${message}`),
    ...(issues.length > TOLD_ISSUES ? [`and ${issues.length - TOLD_ISSUES} more`] : []),
  ].join('; ');

/** A word from outside in a message for people: short, and on one line. */
const shown = (word: string): string => word.replace(/[^\x20-\x7e]/gu, '?').slice(0, 80);
