import { PermanentError } from '../../shared/contract/permanent-error.ts';
import type { ReasonCode } from '../../shared/contract/reasons.ts';
import { isOutOfRoom } from '../reading/out-of-room.ts';

/**
 * The one place that tells faults apart.
 * - A file that cannot be read, ever, is a receipt with a reason: `reasonOf`.
 * - A record that is not what its source promised can have no receipt; it goes to the dead-letter queue soon.
 * - Everything else may pass, and is tried again, later and later.
 */
export class UnusableRecordError extends Error {
  override readonly name = 'UnusableRecordError';
}

/** A reader broke where it should have said why. Its own message stays out of the log: it may quote the file. */
export class ReaderBrokeError extends Error {
  override readonly name = 'ReaderBrokeError';
}

export type Fault = 'permanent' | 'transient';

export function reasonOf(error: unknown): ReasonCode | undefined {
  if (error instanceof PermanentError) return error.reason;
  return isOutOfRoom(error) ? 'too-complex' : undefined;
}

export const faultOf = (error: unknown): Fault =>
  error instanceof UnusableRecordError ? 'permanent' : 'transient';

/** A clash passes in seconds, an outage in minutes: the six tries that the queue gives are spread over 22. */
const WAITS = [5, 20, 80, 320, 900] as const;

/**
 * Seconds until a failed message is tried again, after it was received so many times. A permanent fault uses up
 * its tries at once (one second: with none, the embedded queue strands the message).
 */
export const retrySeconds = (fault: Fault, receiveCount: number): number =>
  fault === 'permanent' ? 1 : (WAITS[receiveCount - 1] ?? 900);

/** What a log line says of an error: what and where, but never what a file says. */
export function faultFields(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { error: typeof error };
  const cause = error.cause instanceof Error ? error.cause : undefined;
  return {
    fault: faultOf(error),
    error: error.name,
    // V8 quotes the text that it cannot parse: "Unexpected token … is not valid JSON".
    ...(!(error instanceof SyntaxError) && { detail: error.message.slice(0, 300) }),
    ...(cause && { cause: cause.name }),
    at: framesOf(cause ?? error),
  };
}

/** The stack without its message, which comes first and may hold lines that look like frames. */
const framesOf = ({ stack = '', message }: Error): readonly string[] =>
  stack
    .slice(stack.indexOf(message) + message.length)
    .split('\n')
    .filter((line) => /^\s+at .+:\d+:\d+\)?$/.test(line))
    .slice(0, 3)
    .map((line) => line.trim().slice(0, 160));
