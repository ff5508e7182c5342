import { get } from 'node:https';
import MessageValidator from 'sns-validator';
import { type SnsMessage, snsMessage } from '../shared/contract/sns-message.ts';

/** A message that was not shown to come from the topic. Answer 403 and do nothing with it. */
export class UnverifiedMessage extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'UnverifiedMessage';
  }
}

/** A message that SNS signed for this topic. */
export type Verified =
  /** `body` is for `parseEvent`. */
  | { readonly type: 'Notification'; readonly id: string; readonly body: string }
  /** Nothing comes before `confirmSubscription`. */
  | { readonly type: 'SubscriptionConfirmation'; readonly id: string; readonly subscribeUrl: string }
  /** Somebody unsubscribed; the address would subscribe again. */
  | { readonly type: 'UnsubscribeConfirmation'; readonly id: string; readonly subscribeUrl: string };

export interface VerifierOptions {
  /** The output `TopicArn`. SNS signs for everybody: a signature alone says only that some topic sent it. */
  readonly topicArn: string;
  /** Signatures of version 1 are made with SHA-1. The topic of the stack signs with SHA-256. */
  readonly acceptSha1?: boolean;
  /** Hosts of certificates and of confirmations, port included. Only tests have others than those of SNS. */
  readonly hosts?: RegExp;
  /** Milliseconds for a certificate to come. */
  readonly patienceMs?: number;
}

const SNS_HOSTS = /^sns\.[a-z0-9-]{3,}\.amazonaws\.com(?:\.cn)?$/;
const PATIENCE_MS = 5_000;
/** A message has 256 KB at most; as JSON in JSON it may be twice as long. */
const MOST_CHARACTERS = 1024 * 1024;

/**
 * Verifies what comes to an HTTPS endpoint: that it is a message of SNS, of this topic, signed with a certificate that
 * lies on a host of SNS. Rejects with `UnverifiedMessage` for what is not. The signature itself is checked by AWS's own
 * library, sns-validator, which keeps the certificates it has fetched.
 */
export function snsVerifier(options: VerifierOptions): (body: string) => Promise<Verified> {
  const { topicArn, acceptSha1 = false, hosts = SNS_HOSTS, patienceMs = PATIENCE_MS } = options;
  const validator = new MessageValidator(hosts);
  return async (body) => {
    const { raw, message } = messageIn(body);
    if (message.TopicArn !== topicArn) throw new UnverifiedMessage('The message is of another topic.');
    if (message.SignatureVersion !== '2' && !(acceptSha1 && message.SignatureVersion === '1'))
      throw new UnverifiedMessage('The signature is not of version 2 (SHA-256).');
    if (!isCertificate(hosts, message.SigningCertURL))
      throw new UnverifiedMessage('The certificate is not on a host of SNS.');
    await signedBy(validator, raw, patienceMs);
    if (message.Type === 'Notification')
      return { type: message.Type, id: message.MessageId, body: message.Message };
    return { type: message.Type, id: message.MessageId, subscribeUrl: message.SubscribeURL };
  };
}

function messageIn(body: string): { readonly raw: Record<string, unknown>; readonly message: SnsMessage } {
  if (typeof body !== 'string' || body.length > MOST_CHARACTERS)
    throw new UnverifiedMessage('The request has no body of a message.');
  let raw: unknown;
  try {
    raw = JSON.parse(body);
  } catch (cause) {
    throw new UnverifiedMessage('The request is not JSON.', { cause });
  }
  const parsed = snsMessage.safeParse(raw);
  if (!parsed.success) throw new UnverifiedMessage('The request is no message of SNS.');
  return { raw: raw as Record<string, unknown>, message: parsed.data };
}

/** Over TLS, on such a host, with nothing in the address that could mean another one. */
function isOn(hosts: RegExp, address: string): boolean {
  const url = URL.parse(address);
  return url?.protocol === 'https:' && hosts.test(url.host) && url.username === '' && url.password === '';
}

/** A certificate as SNS names them, and no answer of SNS to a question that somebody made up: `?Action=…&x=.pem`. */
function isCertificate(hosts: RegExp, address: string): boolean {
  const url = URL.parse(address);
  return isOn(hosts, address) && url?.search === '' && CERTIFICATE.test(url.pathname);
}

const CERTIFICATE = /^\/SimpleNotificationService-[0-9A-Za-z]+\.pem$/;

function signedBy(
  validator: MessageValidator,
  raw: Record<string, unknown>,
  patienceMs: number,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const refuse = (cause: unknown) =>
      reject(new UnverifiedMessage('The signature could not be verified.', { cause }));
    const late = setTimeout(() => refuse(new Error(`No certificate came in ${patienceMs} ms.`)), patienceMs);
    try {
      validator.validate({ ...raw }, (error) => {
        clearTimeout(late);
        if (error === null) resolve();
        else refuse(error);
      });
    } catch (error) {
      clearTimeout(late);
      refuse(error);
    }
  });
}

/** Tells SNS that the endpoint wants the subscription that it was asked about. Rejects where SNS does not take it. */
export function confirmSubscription(
  { subscribeUrl }: Extract<Verified, { type: 'SubscriptionConfirmation' }>,
  { hosts = SNS_HOSTS, patienceMs = PATIENCE_MS }: Pick<VerifierOptions, 'hosts' | 'patienceMs'> = {},
): Promise<void> {
  return new Promise((resolve, reject) => {
    if (!isOn(hosts, subscribeUrl)) throw new UnverifiedMessage('The confirmation is not on a host of SNS.');
    const request = get(subscribeUrl, { timeout: patienceMs }, (response) => {
      response.resume();
      if (response.statusCode === 200) resolve();
      else reject(new Error(`SNS answered the confirmation with ${response.statusCode}.`));
    });
    request.on('timeout', () => request.destroy(new Error(`SNS did not answer in ${patienceMs} ms.`)));
    request.on('error', reject);
  });
}
