/**
 * Takes events as SNS posts them to an HTTPS endpoint: verifies each signature, confirms its own subscription, and
 * prints a line for each event.
 *
 *   TOPIC_ARN=arn:aws:sns:ap-southeast-1:…:… PORT=8080 node examples/https-endpoint.ts
 *
 * Needs: npm install bantin; Node 24. In front of it stands what ends TLS (a load balancer, nginx): SNS delivers to
 * https:// only. The subscription must not have raw delivery: a raw message bears no signature.
 */
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import {
  confirmSubscription,
  InvalidEvent,
  newestFirst,
  once,
  parseEvent,
  type ReceivedEvent,
  snsVerifier,
  UnverifiedMessage,
  type VerifierOptions,
} from 'bantin/consumer';

const MOST_BYTES = 1024 * 1024;

/** Answers 200 to what it is done with, 403 and 400 to what it will never take, 503 to what SNS shall send again. */
export function endpoint(
  options: VerifierOptions,
  take: (event: ReceivedEvent) => void | Promise<void>,
): RequestListener {
  const verify = snsVerifier(options);
  // Both forget when the process ends. Give them tables of your own: once({ has, add }), newestFirst({ get, set }).
  const doOnce = once();
  const ifNewest = newestFirst();
  const answer = async (request: IncomingMessage): Promise<number> => {
    if (request.method !== 'POST') return 405;
    const message = await verify(await bodyOf(request));
    if (message.type === 'SubscriptionConfirmation') await confirmSubscription(message, options);
    if (message.type !== 'Notification') return 200;
    const event = parseEvent(message.body);
    await doOnce(event, async () => void (await ifNewest(event, () => take(event))));
    return 200;
  };
  return async (request, response) => {
    const status = await answer(request).catch(statusOf);
    response.writeHead(status, status === 403 ? { connection: 'close' } : {}).end();
  };
}

function statusOf(error: unknown): number {
  console.error(error);
  if (error instanceof UnverifiedMessage) return 403;
  if (error instanceof InvalidEvent) return error.fault === 'unknown-type' ? 200 : 400;
  return 503;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request.iterator({ destroyOnReturn: false })) {
    parts.push(part);
    bytes += part.length;
    if (bytes > MOST_BYTES) throw new UnverifiedMessage('The request is too large for a message of SNS.');
  }
  return Buffer.concat(parts).toString('utf8');
}

if (import.meta.main) {
  const { TOPIC_ARN: topicArn, PORT = '8080' } = process.env;
  if (topicArn === undefined) throw new Error('Say which topic: TOPIC_ARN=arn:aws:sns:…');
  const take = ({ type, subject }: ReceivedEvent) => console.log(`${type} ${subject}`);
  const server = createServer(endpoint({ topicArn }, take));
  server.listen(Number(PORT), () => console.log(`Listening on ${PORT}`));
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => server.close());
}
