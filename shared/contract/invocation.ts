import * as z from 'zod';

/** What Lambda hands to the functions; only what they use of it. */

const queueRecord = z.object({
  messageId: z.string(),
  receiptHandle: z.string(),
  body: z.string(),
  attributes: z.object({ ApproximateReceiveCount: z.coerce.number().int().positive().catch(1) }),
});
export type QueueRecord = Readonly<z.infer<typeof queueRecord>>;
export const queueBatch = z.object({ Records: z.array(queueRecord) });

/** A change of the table. The image is not read: the item is, as it stands when its turn comes. */
const streamRecord = z.object({
  eventName: z.enum(['INSERT', 'MODIFY', 'REMOVE']),
  dynamodb: z.object({
    SequenceNumber: z.string(),
    Keys: z.object({ pk: z.object({ S: z.string() }), sk: z.object({ S: z.string() }) }),
  }),
});
export type StreamRecord = Readonly<z.infer<typeof streamRecord>>;
export const streamBatch = z.object({ Records: z.array(streamRecord) });

/** The answer to an event source that reports failures of single records. */
export interface BatchAnswer {
  readonly batchItemFailures: readonly { readonly itemIdentifier: string }[];
}
