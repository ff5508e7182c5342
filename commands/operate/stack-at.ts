import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { dynamoStore } from '../../functions/adapters/store.ts';
import type { Store } from '../../functions/ports.ts';
import { WrongCall } from '../run-command.ts';
import { findLocalRun } from './local-run.ts';

/** A stack that runs somewhere: its outputs. Clients made after it was found reach it. */
export interface RunningStack {
  /** As a person calls it. */
  readonly name: string;
  output(name: string): string;
}

export const WHERE_OPTIONS = { stack: { type: 'string' }, local: { type: 'boolean' } } as const;

export const WHERE_HELP = `  --stack NAME    a stack of your account, by its name: bantin-91 (credentials and Region as for the AWS CLI)
  --local         the chain that npm run up keeps running on this machine`;

interface Where {
  readonly stack?: string | undefined;
  readonly local?: boolean | undefined;
}

/** Finds the stack that was named. Throws where it is not, or where both or neither are named. */
export async function stackAt({ stack, local }: Where): Promise<RunningStack> {
  if ((stack === undefined) === (local !== true))
    throw new WrongCall('Say where: --stack NAME for a stack of your account, or --local.');
  return stack === undefined ? localStack() : deployedStack(stack);
}

async function localStack(): Promise<RunningStack> {
  const { region, endpoints, outputs } = await findLocalRun();
  Object.assign(process.env, {
    AWS_REGION: region,
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_ENDPOINT_URL_S3: endpoints.s3,
    AWS_ENDPOINT_URL_SQS: endpoints.sqs,
    AWS_ENDPOINT_URL_SNS: endpoints.sns,
    AWS_ENDPOINT_URL_DYNAMODB: endpoints.dynamodb,
  });
  delete process.env.AWS_PROFILE;
  delete process.env.AWS_SESSION_TOKEN;
  return named('the local chain', outputs);
}

async function deployedStack(StackName: string): Promise<RunningStack> {
  const client = new CloudFormationClient();
  const { Stacks = [] } = await client.send(new DescribeStacksCommand({ StackName }));
  const pairs = (Stacks[0]?.Outputs ?? []).map(({ OutputKey = '', OutputValue = '' }) => [
    OutputKey,
    OutputValue,
  ]);
  return named(StackName, Object.fromEntries(pairs));
}

/** The table of a stack, and where its large revisions lie. */
export const storeOf = (stack: RunningStack): Store =>
  dynamoStore({ table: stack.output('TableName'), archiveBucket: stack.output('ReceiptsBucket') });

const named = (name: string, outputs: Readonly<Record<string, string>>): RunningStack => ({
  name,
  output(key) {
    const value = outputs[key];
    if (value === undefined)
      throw new Error(`${name} has no output ${key}: deploy it again from this checkout.`);
    return value;
  },
});
