import type { ReasonCode } from './reasons.ts';

/** Names of the metrics, for the functions that count and the alarms that watch. No metric has a ward as a dimension. */
export const METRIC_NAMESPACE = 'Bantin';

export const METRICS = {
  /** One for each receipt, by what happened to the bulletin. */
  published: 'BulletinsPublished',
  revised: 'BulletinsRevised',
  unchanged: 'BulletinsUnchanged',
  superseded: 'BulletinsSuperseded',
  rejected: 'BulletinsRejected',
  unpacked: 'BulletinsUnpacked',
  withdrawn: 'BulletinsWithdrawn',
  failed: 'BulletinsFailed',
  /** Bulletins whose pages are pictures, left to the function that recognises them: no receipt yet. */
  handedOver: 'BulletinsHandedOver',
  /** A delivery of an event that was taken before. */
  repeated: 'DeliveriesRepeated',
  /** Records given back to be tried again: the fault may pass, or it cannot. */
  transientFaults: 'TransientFaults',
  permanentFaults: 'PermanentFaults',
  /** Records given back untouched because the time was up. */
  postponed: 'RecordsPostponed',
  eventsSent: 'EventsSent',
  /** Milliseconds from the upload to the commit, from the commit to the topic, and (of reports) all the way. */
  uploadToCommit: 'UploadToCommit',
  commitToTopic: 'CommitToTopic',
  uploadToTopic: 'UploadToTopic',
} as const;

/** Refusals are counted by reason, too: a name for each, so that one line of the log holds them all. */
export const refusalsBy = <Code extends ReasonCode>(code: Code) => `BulletinsRejected.${code}` as const;

export type MetricName = (typeof METRICS)[keyof typeof METRICS] | ReturnType<typeof refusalsBy<ReasonCode>>;
