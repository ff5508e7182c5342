import type { ReasonCode } from './reasons.ts';

/** A fault that trying again cannot mend: it becomes a receipt with this reason. Anything else is retried. */
export class PermanentError extends Error {
  readonly reason: ReasonCode;

  constructor(reason: ReasonCode, detail: string, options?: ErrorOptions) {
    super(`${reason}: ${detail}`, options);
    this.name = 'PermanentError';
    this.reason = reason;
  }
}
