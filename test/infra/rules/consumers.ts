import { expect } from 'vitest';
import type { Caller } from '../cloud.ts';
import type { Rules, Stack } from '../synthesized.ts';

const topicOf = ({ cloud }: Stack) => cloud.arn('AWS::SNS::Topic', 'TopicsEvents');

const consumer = ({ cloud }: Stack): Caller => ({
  principal: 'arn:aws:sts::000000000000:assumed-role/province-system/run',
  policies: [cloud.policy('AccessSubscriber')],
});

/** What a system of the province can reach: it reads. */
export const CONSUMERS = {
  async 'a consumer may subscribe and open the reports that events link to, and do nothing else that AWS knows'(
    stack,
  ) {
    const { cloud } = stack;
    const receipts = cloud.arn('AWS::S3::Bucket', 'ReceiptsBucket');
    const report = `${receipts}/revisions/0123/0001.json.gz`;
    const others = [
      `${receipts}/wards/30307/bulletin.docx/v1.html`,
      `${receipts}/elsewhere/0123/v1.html`,
      `${cloud.arn('AWS::S3::Bucket', 'UploadsBucket')}/wards/30307/bulletin.docx`,
    ];
    expect(await cloud.all(consumer(stack), [report, ...others], { 'sns:Protocol': 'sqs' })).toEqual(
      [
        `s3:GetObject ${report}`,
        ...['GetTopicAttributes', 'ListSubscriptionsByTopic', 'Subscribe'].map(
          (action) => `sns:${action} ${topicOf(stack)}`,
        ),
      ].toSorted(),
    );
  },

  async 'nobody has events or alarms sent over plain HTTP'(stack) {
    const { cloud } = stack;
    const operator: Caller = {
      principal: 'arn:aws:iam::000000000000:role/operator',
      policies: [{ Version: '2012-10-17', Statement: { Effect: 'Allow', Action: '*', Resource: '*' } }],
    };
    for (const topic of [topicOf(stack), cloud.arn('AWS::SNS::Topic', 'TopicsAlarms')])
      for (const protocol of ['sqs', 'https', 'email', 'http'])
        expect(
          await cloud.may(operator, 'sns:Subscribe', topic, { 'sns:Protocol': protocol }),
          protocol,
        ).toBe(protocol !== 'http');
  },
} satisfies Rules;
