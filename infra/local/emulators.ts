import { randomBytes } from 'node:crypto';
import { buildApp } from 'fauxqs';
import { startDynamo } from './dynamo.ts';
import { type Gateway, startGateway } from './gateway.ts';
import { type ObjectChange, watchObjects } from './object-changes.ts';
import { ACCOUNT, REGION, type Site } from './site.ts';

export interface Emulators {
  readonly site: Site;
  readonly gateway: Gateway;
  /** From now on, `tell` hears of each version and delete marker. */
  onChange(tell: (change: ObjectChange) => void): void;
  stop(): Promise<void>;
}

/** S3, SQS and SNS in this process, DynamoDB beside it; all on loopback and ports of their own, all empty. */
export async function startEmulators(): Promise<Emulators> {
  const dynamo = await startDynamo();
  const app = buildApp({ logger: false, defaultRegion: REGION });
  const listeners: ((change: ObjectChange) => void)[] = [];
  watchObjects(app, (change) => {
    for (const tell of listeners) tell(change);
  });
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  const gateway = await startGateway();
  const prefix = dynamo.own ? 'bantin' : `bantin-${randomBytes(3).toString('hex')}`;
  return {
    site: {
      region: REGION,
      account: ACCOUNT,
      prefix,
      endpoints: { s3: url, sqs: url, sns: url, dynamodb: dynamo.endpoint, api: gateway.url },
    },
    gateway,
    onChange: (tell) => void listeners.push(tell),
    async stop() {
      await gateway.stop();
      await app.close();
      await dynamo.stop();
    },
  };
}
