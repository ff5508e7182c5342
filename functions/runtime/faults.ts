import { PermanentError } from '../../shared/contract/permanent-error.ts';
import type { ReasonCode } from '../../shared/contract/reasons.ts';

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

export const reasonOf = (error: unknown): ReasonCode | undefined =>
  error instanceof PermanentError ? error.reason : undefined;

export const faultOf = (error: unknown): Fault =>
  error instanceof UnusableRecordError ? 'permanent' : 'transient';

const FIRST_SECONDS = 5;
const LAST_SECONDS = 900;

/**
 * Seconds until a failed message is tried again. A permanent fault uses up its tries at once (one second: with
 * none, the embedded queue strands the message); a transient one waits twice as long each time: 5, 10, 20 … 900.
 */
export const retrySeconds = (fault: Fault, receiveCount: number): number =>
  fault === 'permanent' ? 1 : Math.min(LAST_SECONDS, FIRST_SECONDS * 2 ** Math.min(receiveCount - 1, 20));

/** What a log line says of an error: where, but never what a file says. */
export function faultFields(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { error: typeof error };
  const cause = error.cause instanceof Error ? error.cause : undefined;
  return {
    fault: faultOf(error),
    error: error.name,
    detail: error.message.slice(0, 300),
    ...(cause && { cause: cause.name }),
    at: framesOf(cause ?? error),
  };
}

/** The stack without its message, which comes first. */
const framesOf = ({ stack = '' }: Error): readonly string[] =>
  stack
    .split('\n')
    .filter((line) => /^\s+at .+:\d+:\d+\)?$/.test(line))
    .slice(0, 3)
    .map((line) => line.trim().slice(0, 160));
