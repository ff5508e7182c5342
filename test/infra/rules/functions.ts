import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Duration } from 'aws-cdk-lib';
import { Schedule } from 'aws-cdk-lib/aws-events';
import { expect } from 'vitest';
import { SETTINGS } from '../../../infra/settings.ts';
import { ENVIRONMENT } from '../../../shared/contract/environment.ts';
import type { Rules } from '../synthesized.ts';

/** What runs. */
export const FUNCTIONS = {
  'functions run on Node 24 and arm64, each with a log group that forgets'(stack) {
    for (const { properties } of stack.all('AWS::Lambda::Function')) {
      expect(properties).toMatchObject({
        Runtime: 'nodejs24.x',
        Architectures: ['arm64'],
        Handler: 'index.handler',
      });
      expect(stack.all('AWS::Logs::LogGroup').map(({ id }) => ({ LogGroup: { Ref: id } }))).toContainEqual(
        properties.LoggingConfig,
      );
    }
    for (const { properties } of stack.all('AWS::Logs::LogGroup'))
      expect(properties.RetentionInDays).toBe(90);
  },

  'functions find in their environment what they ask for'(stack) {
    const { table, uploadsBucket, receiptsBucket, topicArn, ingestQueueUrl, ocrQueueUrl } = ENVIRONMENT;
    const environmentOf = (id: string) => stack.one('AWS::Lambda::Function', id).properties.Environment;
    expect(environmentOf('Ingest')).toMatchObject({
      Variables: {
        [table]: { Ref: stack.one('AWS::DynamoDB::GlobalTable', 'Store').id },
        [receiptsBucket]: { Ref: stack.one('AWS::S3::Bucket', 'Receipts').id },
        [ingestQueueUrl]: { Ref: stack.one('AWS::SQS::Queue', 'UploadsQueue').id },
        [ocrQueueUrl]: { Ref: stack.one('AWS::SQS::Queue', 'ScansQueue').id },
      },
    });
    expect(environmentOf('Ocr')).toMatchObject({
      Variables: {
        [table]: { Ref: stack.one('AWS::DynamoDB::GlobalTable', 'Store').id },
        [receiptsBucket]: { Ref: stack.one('AWS::S3::Bucket', 'Receipts').id },
        [ocrQueueUrl]: { Ref: stack.one('AWS::SQS::Queue', 'ScansQueue').id },
      },
    });
    expect(environmentOf('Sweep')).toMatchObject({
      Variables: {
        [table]: { Ref: stack.one('AWS::DynamoDB::GlobalTable', 'Store').id },
        [uploadsBucket]: { Ref: stack.one('AWS::S3::Bucket', 'Uploads').id },
        [receiptsBucket]: { Ref: stack.one('AWS::S3::Bucket', 'Receipts').id },
        [topicArn]: { Ref: stack.one('AWS::SNS::Topic', 'TopicsEvents').id },
      },
    });
    expect(environmentOf('Publish')).toMatchObject({
      Variables: { [topicArn]: { Ref: stack.one('AWS::SNS::Topic', 'TopicsEvents').id } },
    });
  },

  'the sweep runs by its schedule, which alone may start it, and is not tried again'(stack) {
    const lambda = stack.one('AWS::Lambda::Function', 'Sweep');
    const rule = stack.one('AWS::Events::Rule', 'SweepSchedule');
    expect(rule.properties).toMatchObject({
      ScheduleExpression: Schedule.rate(Duration.minutes(SETTINGS.sweep.every)).expressionString,
      State: 'ENABLED',
      Targets: [{ Arn: { 'Fn::GetAtt': [lambda.id, 'Arn'] } }],
    });
    const permissions = stack.all('AWS::Lambda::Permission').map(({ properties }) => properties);
    const toStart = permissions.filter(({ FunctionName }) =>
      JSON.stringify(FunctionName).includes(lambda.id),
    );
    expect(toStart).toMatchObject([
      { Principal: 'events.amazonaws.com', SourceArn: { 'Fn::GetAtt': [rule.id, 'Arn'] } },
    ]);
    expect(stack.one('AWS::Lambda::EventInvokeConfig', 'Sweep').properties).toMatchObject({
      MaximumRetryAttempts: 0,
    });
  },

  'functions load the library of a format when it is needed, and PDFium finds its engine'(stack) {
    const code = stack.one('AWS::Lambda::Function', 'Ingest').properties.Code as { S3Key: string };
    const files = readdirSync(join(stack.assembly, `asset.${code.S3Key.replace('.zip', '')}`));
    for (const reader of ['pdf', 'docx', 'html', 'doc', 'rtf', 'odt', 'mht', 'sheets'])
      expect(files.join(' ')).toMatch(new RegExp(`\\b${reader}-\\w+\\.mjs`));
    expect(files).toContain('pdfium.wasm');
    expect(files).toContain('reader-thread.mjs'); // the handler starts it by this name
    expect(files.join(' ')).not.toContain('.map');
  },
} satisfies Rules;
