import { Stack } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { ManagedPolicy, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { allow } from './node-function.ts';

export interface AccessProps {
  readonly uploads: Bucket;
  readonly receipts: Bucket;
  readonly topic: Topic;
  readonly api: HttpApi;
}

/** The tag of a user or role that says which office it acts for; without it the policy allows nothing. */
export const OFFICE_TAG = 'office';
// biome-ignore lint/suspicious/noTemplateCurlyInString: IAM puts the tag of the caller in
const OWN_PREFIX = 'wards/${aws:PrincipalTag/office}';

/** Policies to attach to those who use the system; what they may do is all there is to see of them. */
export class Access extends Construct {
  readonly wardOffice: ManagedPolicy;
  readonly subscriber: ManagedPolicy;
  readonly apiReader: ManagedPolicy;

  constructor(scope: Construct, id: string, { uploads, receipts, topic, api }: AccessProps) {
    super(scope, id);
    this.wardOffice = new ManagedPolicy(this, 'WardOffice', {
      description: `Bantin: upload under wards/<tag "${OFFICE_TAG}">/, read those uploads and their receipts`,
      statements: [
        allow(
          ['s3:PutObject', 's3:AbortMultipartUpload', 's3:GetObject'],
          [uploads.arnForObjects(`${OWN_PREFIX}/*`)],
        ),
        allow(['s3:GetObject'], [receipts.arnForObjects(`${OWN_PREFIX}/*`)]),
        new PolicyStatement({
          actions: ['s3:ListBucket'],
          resources: [uploads.bucketArn, receipts.bucketArn],
          conditions: { StringLike: { 's3:prefix': `${OWN_PREFIX}/*` } },
        }),
      ],
    });
    this.subscriber = new ManagedPolicy(this, 'Subscriber', {
      description:
        'Bantin: subscribe to the events, look at the subscriptions and open the reports that events link to',
      statements: [
        allow(['sns:Subscribe', 'sns:GetTopicAttributes', 'sns:ListSubscriptionsByTopic'], [topic.topicArn]),
        allow(['s3:GetObject'], [receipts.arnForObjects('revisions/*')]), // where the event of a large report leads
      ],
    });
    this.apiReader = new ManagedPolicy(this, 'ApiReader', {
      description: 'Bantin: ask the HTTP API',
      statements: [allow(['execute-api:Invoke'], [readsOf(api)])],
    });
  }
}

/** Every route of the API, and reading alone. */
export const readsOf = (api: HttpApi): string =>
  Stack.of(api).formatArn({
    service: 'execute-api',
    resource: api.apiId,
    resourceName: '$default/GET/v1/*',
  });
