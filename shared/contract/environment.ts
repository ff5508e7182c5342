/** Names of the environment variables that the stack sets and the functions read: one list for both sides. */
export const ENVIRONMENT = {
  table: 'BANTIN_TABLE',
  uploadsBucket: 'BANTIN_UPLOADS_BUCKET',
  receiptsBucket: 'BANTIN_RECEIPTS_BUCKET',
  topicArn: 'BANTIN_TOPIC_ARN',
  /** URL of the queue that ingest consumes, to set the delay before a failed message is tried again. */
  ingestQueueUrl: 'BANTIN_INGEST_QUEUE_URL',
  /** URL of the queue that ocr consumes: ingest hands scans over to it, and ocr sets the same delay. */
  ocrQueueUrl: 'BANTIN_OCR_QUEUE_URL',
  /** Seconds that the feed of events stays behind. */
  feedBehindSeconds: 'BANTIN_FEED_BEHIND_SECONDS',
} as const;
