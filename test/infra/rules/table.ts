import { expect } from 'vitest';
import { INDEXES, TABLE } from '../../../shared/contract/storage.ts';
import type { Rules } from '../synthesized.ts';

const att = (id: string, name: string) => ({ 'Fn::GetAtt': [id, name] });

/** What is kept, and how it is published. */
export const TABLE_RULES = {
  'the table is paid by request, recoverable, hard to delete, and streams what is written'(stack) {
    const { properties, deletionPolicy } = stack.one('AWS::DynamoDB::GlobalTable', 'Store');
    expect(properties).toMatchObject({
      BillingMode: 'PAY_PER_REQUEST',
      StreamSpecification: { StreamViewType: 'NEW_IMAGE' },
      Replicas: [
        {
          DeletionProtectionEnabled: true,
          PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        },
      ],
    });
    expect(deletionPolicy).toBe('Retain');
  },

  'the table has the keys and indexes of the contract'(stack) {
    const { properties } = stack.one('AWS::DynamoDB::GlobalTable', 'Store');
    const keys = ({ partition, sort }: { partition: string; sort: string }) => [
      { AttributeName: partition, KeyType: 'HASH' },
      { AttributeName: sort, KeyType: 'RANGE' },
    ];
    expect(properties.KeySchema).toEqual(keys(TABLE));
    expect(properties.GlobalSecondaryIndexes).toEqual(
      Object.values(INDEXES).map((index) => ({
        IndexName: index.name,
        KeySchema: keys(index),
        Projection: { ProjectionType: index.projection },
      })),
    );
  },

  'publish follows the stream from its beginning, takes receipts with an event to send, and gives up in the open'(
    stack,
  ) {
    const { properties } = stack.one('AWS::Lambda::EventSourceMapping', 'Publish');
    expect(properties).toMatchObject({
      EventSourceArn: att(stack.one('AWS::DynamoDB::GlobalTable', 'Store').id, 'StreamArn'),
      StartingPosition: 'TRIM_HORIZON',
      BisectBatchOnFunctionError: true,
      MaximumRetryAttempts: 10,
      MaximumRecordAgeInSeconds: 6 * 3600,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      DestinationConfig: {
        OnFailure: { Destination: att(stack.one('AWS::S3::Bucket', 'PublishUnsent').id, 'Arn') },
      },
    });
    const { Filters } = properties.FilterCriteria as { Filters: readonly { Pattern: string }[] };
    expect(Filters.map(({ Pattern }) => JSON.parse(Pattern))).toEqual([
      {
        eventName: ['INSERT', 'MODIFY'],
        dynamodb: { NewImage: { [INDEXES.pending.partition]: { S: [{ exists: true }] } } },
      },
    ]);
  },
} satisfies Rules;
