import { parseHandover } from '../../shared/contract/handover.ts';
import { LIMITS } from '../../shared/contract/limits.ts';
import type { Source } from '../ingest/ingest-batch.ts';

/** The messages that ingest hands scans over by. */
export const HANDOVERS: Source = {
  what: 'scan that was handed over',
  parse: (body) => {
    const handover = parseHandover(body);
    if ('problem' in handover) return handover;
    const { version, zip } = handover;
    return { change: { what: 'created', version }, zip };
  },
  needs: LIMITS.ocrRecordMs,
};
