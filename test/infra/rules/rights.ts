import { expect } from 'vitest';
import { EXCEPTIONS } from '../../../infra/acknowledgements.ts';
import type { Rules, Stack } from '../synthesized.ts';

const allowed = (stack: Stack, of: string) =>
  stack.identityStatements
    .filter((statement) => statement.of.startsWith(of))
    .flatMap(({ actions }) => actions);

/** What a function needs that reads versions and commits their receipts. */
const READING = [
  'logs:CreateLogStream',
  'logs:PutLogEvents',
  's3:GetObject',
  's3:GetObjectVersion',
  's3:ListBucket',
  's3:ListBucketVersions',
  's3:PutObject',
  'dynamodb:GetItem',
  'dynamodb:PutItem',
  'dynamodb:ConditionCheckItem',
  'dynamodb:DeleteItem',
  'dynamodb:Query',
  'sqs:ReceiveMessage',
  'sqs:DeleteMessage',
  'sqs:GetQueueAttributes',
  'sqs:ChangeMessageVisibility',
];

/** Who may what. */
export const RIGHTS = {
  'nothing is allowed by a wildcard action or on every resource'(stack) {
    expect(stack.identityStatements.length).toBeGreaterThan(10);
    for (const { of, effect, actions, resources } of stack.identityStatements) {
      expect(effect, of).toBe('Allow');
      for (const action of actions) expect(action, of).not.toContain('*');
      for (const resource of resources) expect(resource, of).not.toMatch(/^"?\*"?$/);
    }
  },

  'a wildcard in a resource stands only at the end of a prefix in a bucket or of the API, and each has its reason'(
    stack,
  ) {
    const wild = stack.identityStatements.flatMap(({ of, resources }) =>
      resources.filter((one) => one.includes('*')).map((resource) => `${of}: ${resource}`),
    );
    expect(new Set(wild).size).toBe(EXCEPTIONS.length); // none is excused that is not there
    const inBucket = /Fn::GetAtt":\["\w+","Arn"\]\},"\/[^*]*\*"\]/;
    const inApi = /:execute-api:".*\{"Ref":"ApiHttp\w+"\},"\/\$default\/GET\/v1\/\*"\]/;
    for (const resource of wild) expect(inBucket.test(resource) || inApi.test(resource), resource).toBe(true);
    for (const { reason } of EXCEPTIONS) expect(reason.length).toBeGreaterThan(20);
  },

  'no AWS managed policy is attached to anything'(stack) {
    for (const { properties } of stack.all('AWS::IAM::Role'))
      expect(properties.ManagedPolicyArns).toBeUndefined();
  },

  'ingest may do what functions/README.md says and nothing else'(stack) {
    expect(new Set(allowed(stack, 'IngestReaderRole'))).toEqual(new Set([...READING, 'sqs:SendMessage']));
  },

  'ocr may do what functions/README.md says and nothing else'(stack) {
    expect(new Set(allowed(stack, 'OcrReaderRole'))).toEqual(new Set(READING));
  },

  'ingest takes from the queue of uploads and sends to the queue of scans, from which only ocr takes'(stack) {
    const queue = (id: string) =>
      JSON.stringify({ 'Fn::GetAtt': [stack.one('AWS::SQS::Queue', id).id, 'Arn'] });
    const [uploads, scans] = [queue('UploadsQueue'), queue('ScansQueue')];
    const reached = (of: string, action: string) =>
      stack.identityStatements
        .filter((one) => one.of.startsWith(of) && one.actions.includes(action))
        .flatMap(({ resources }) => resources);
    expect(reached('Ingest', 'sqs:ReceiveMessage')).toEqual([uploads]);
    expect(reached('Ingest', 'sqs:SendMessage')).toEqual([scans]);
    expect(reached('Ocr', 'sqs:ReceiveMessage')).toEqual([scans]);
  },

  'publish may do what functions/README.md says and nothing else'(stack) {
    expect(new Set(allowed(stack, 'PublishSenderRole'))).toEqual(
      new Set([
        'logs:CreateLogStream',
        'logs:PutLogEvents',
        'dynamodb:GetItem',
        'dynamodb:UpdateItem',
        'dynamodb:DescribeStream',
        'dynamodb:GetRecords',
        'dynamodb:GetShardIterator',
        'dynamodb:ListStreams',
        's3:GetObject',
        's3:PutObject',
        's3:ListBucket',
        'sns:Publish',
        'kms:Decrypt',
        'kms:GenerateDataKey',
      ]),
    );
  },

  'the sweep may do what functions/README.md says and nothing else, and scans only the index of the unsent'(
    stack,
  ) {
    expect(new Set(allowed(stack, 'SweepSweeperRole'))).toEqual(
      new Set([
        'logs:CreateLogStream',
        'logs:PutLogEvents',
        's3:ListBucketVersions',
        's3:PutObject',
        's3:GetObject',
        'dynamodb:BatchGetItem',
        'dynamodb:GetItem',
        'dynamodb:PutItem',
        'dynamodb:UpdateItem',
        'dynamodb:DeleteItem',
        'dynamodb:Scan',
        'sns:Publish',
        'kms:Decrypt',
        'kms:GenerateDataKey',
      ]),
    );
    const scans = stack.identityStatements.filter(({ actions }) => actions.includes('dynamodb:Scan'));
    expect(scans.flatMap(({ resources }) => resources)).toEqual([expect.stringContaining('/index/pending"')]);
  },

  'the API may look things up by their keys and nothing else: it scans nothing and writes nowhere'(stack) {
    expect(new Set(allowed(stack, 'ApiAnswererRole'))).toEqual(
      new Set([
        'logs:CreateLogStream',
        'logs:PutLogEvents',
        'dynamodb:GetItem',
        'dynamodb:BatchGetItem',
        'dynamodb:Query',
        's3:GetObject',
      ]),
    );
  },

  'nobody writes to the uploads, and publish writes nowhere but what it could not send'(stack) {
    const uploads = stack.one('AWS::S3::Bucket', 'Uploads').id;
    const unsent = stack.one('AWS::S3::Bucket', 'PublishUnsent').id;
    for (const { of, resources } of stack.identityStatements.filter(({ actions }) =>
      actions.includes('s3:PutObject'),
    ))
      for (const resource of resources) {
        if (/^(?:Ingest|Ocr|Sweep)/.test(of)) expect(resource).not.toContain(uploads);
        if (of.startsWith('Publish')) expect(resource).toContain(unsent);
      }
  },
} satisfies Rules;
