import * as z from 'zod';

/** What SNS posts to an HTTPS endpoint, as far as a consumer needs it; the signature is over more of it. */
const signed = z.object({
  MessageId: z.string(),
  TopicArn: z.string(),
  Message: z.string(),
  Timestamp: z.string(),
  SignatureVersion: z.string(),
  Signature: z.string(),
  SigningCertURL: z.string(),
});

export const snsMessage = z.discriminatedUnion('Type', [
  signed.extend({ Type: z.literal('Notification') }),
  signed.extend({ Type: z.literal('SubscriptionConfirmation'), SubscribeURL: z.string(), Token: z.string() }),
  signed.extend({ Type: z.literal('UnsubscribeConfirmation'), SubscribeURL: z.string(), Token: z.string() }),
]);
export type SnsMessage = Readonly<z.infer<typeof snsMessage>>;
