import type { FunctionName } from '../infra/bundle.ts';
import { handoverBody } from '../shared/contract/handover.ts';
import { padSequencer } from '../shared/contract/keys.ts';

/** A first event for each function: one that makes it call its services, at a stub that knows nothing. */
export const FIRST_EVENTS: Readonly<Record<FunctionName, unknown>> = {
  ingest: {
    Records: [
      {
        messageId: 'first',
        receiptHandle: 'first',
        attributes: { ApproximateReceiveCount: '1' },
        body: JSON.stringify({
          source: 'aws.s3',
          'detail-type': 'Object Created',
          time: '2026-03-02T01:00:00Z',
          detail: {
            bucket: { name: 'uploads' },
            reason: 'PutObject',
            object: {
              key: 'wards/30307/first.txt',
              size: 5_000,
              etag: 'd41d8cd98f00b204e9800998ecf8427e',
              'version-id': 'first',
              sequencer: '0055AED6DCD90281E5',
            },
          },
        }),
      },
    ],
  },
  ocr: {
    Records: [
      {
        messageId: 'first',
        receiptHandle: 'first',
        attributes: { ApproximateReceiveCount: '1' },
        body: handoverBody({
          version: {
            bucket: 'uploads',
            key: 'wards/30307/first.pdf',
            versionId: 'first',
            etag: 'd41d8cd98f00b204e9800998ecf8427e',
            size: 5_000,
            sequencer: padSequencer('0055AED6DCD90281E5'),
            uploadedAt: '2026-03-02T01:00:00Z',
          },
        }),
      },
    ],
  },
  publish: {
    Records: [
      {
        eventID: 'first',
        eventName: 'INSERT',
        dynamodb: {
          SequenceNumber: '1',
          Keys: { pk: { S: 'OBJECT#uploads/wards/30307/first.txt' }, sk: { S: `RECEIPT#${'0'.repeat(32)}` } },
        },
      },
    ],
  },
  sweep: {},
  query: {
    version: '2.0',
    rawPath: '/v1/areas/2025-07/30307/reports',
    rawQueryString: '',
    headers: {},
    requestContext: { requestId: 'first', http: { method: 'GET' } },
  },
};
