import { createSign, type KeyObject } from 'node:crypto';
import { createServer, globalAgent } from 'node:https';
import type { AddressInfo } from 'node:net';
import { type Certificate, selfMadeCertificate } from './certificate.ts';

/**
 * As much of SNS as an HTTPS endpoint sees of it: it signs messages as SNS is documented to, and serves its certificate
 * and the confirmation of subscriptions over TLS. Its certificate is self-made: that the one of AWS has this form, and
 * that AWS signs so, it does not show.
 */
export interface FakeSns {
  /** What a verifier must trust instead of the hosts of SNS. */
  readonly hosts: RegExp;
  readonly host: string;
  /** Tokens of subscriptions that were confirmed. */
  readonly confirmed: readonly string[];
  sign(
    message: Unsigned,
    how?: { readonly version?: '1' | '2'; readonly key?: KeyObject },
  ): Record<string, string>;
  stop(): Promise<void>;
}

export interface Unsigned {
  readonly Type: 'Notification' | 'SubscriptionConfirmation' | 'UnsubscribeConfirmation';
  readonly TopicArn: string;
  readonly Message: string;
}

const SIGNED = ['Message', 'MessageId', 'SubscribeURL', 'Timestamp', 'Token', 'TopicArn', 'Type'] as const;

export async function startFakeSns(certificate: Certificate = selfMadeCertificate()): Promise<FakeSns> {
  const confirmed: string[] = [];
  const server = createServer({
    key: certificate.key.export({ type: 'pkcs8', format: 'pem' }),
    cert: certificate.pem,
  });
  server.on('request', (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'https://localhost');
    const token = searchParams.get('Token');
    if (pathname.includes('Silent')) return; // never answers
    if (pathname.endsWith('.pem') && !pathname.includes('Nothing')) return void response.end(certificate.pem);
    if (searchParams.get('Action') !== 'ConfirmSubscription' || token === null)
      return void response.writeHead(404).end();
    confirmed.push(token);
    response.end('<ConfirmSubscriptionResponse/>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const host = `localhost:${port}`;
  const trusted = globalAgent.options.ca;
  globalAgent.options.ca = certificate.pem;
  let count = 0;
  return {
    host,
    hosts: new RegExp(`^${host}$`),
    confirmed,
    sign(message, { version = '2', key = certificate.key } = {}) {
      count += 1;
      const token = `token-${count}`;
      const whole: Record<string, string> = {
        ...message,
        MessageId: `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`,
        Timestamp: '2026-03-02T01:00:02.000Z',
        SignatureVersion: version,
        SigningCertURL: `https://${host}/SimpleNotificationService-0123456789abcdef.pem`,
        ...(message.Type === 'Notification'
          ? { UnsubscribeURL: `https://${host}/?Action=Unsubscribe` }
          : { Token: token, SubscribeURL: `https://${host}/?Action=ConfirmSubscription&Token=${token}` }),
      };
      const canonical = SIGNED.filter(
        (name) => name in whole && !(name === 'SubscribeURL' && message.Type === 'Notification'),
      )
        .map((name) => `${name}\n${whole[name]}\n`)
        .join('');
      const signer = createSign(version === '2' ? 'RSA-SHA256' : 'RSA-SHA1').update(canonical);
      return { ...whole, Signature: signer.sign(key, 'base64') };
    },
    async stop() {
      if (trusted === undefined) delete globalAgent.options.ca;
      else globalAgent.options.ca = trusted;
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
