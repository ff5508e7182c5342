import { isObject, type JsonObject } from '../../infra/local/json.ts';
import type { RuleTitle } from './rules.ts';

/**
 * Where in the template, and what stands there instead; without a value it is gone. A name that ends in `*` is the
 * one that begins so: logical ids end in a hash.
 */
export type Mutation = readonly [path: string, value?: unknown];

const UPLOADS = 'Resources.UploadsBucket*.Properties';
const QUEUE = 'Resources.UploadsQueue*.Properties';
const SET_ASIDE = 'Resources.UploadsSetAside*.Properties';
const RULE = 'Resources.UploadsCreated*.Properties';
const DELETED = 'Resources.UploadsDeleted*.Properties';
const SWEEP_MAY = 'Resources.SweepSweeperRole*.Properties.Policies.0.PolicyDocument.Statement';
const FROM_QUEUE = 'Resources.IngestFromQueue*.Properties';
const FROM_STREAM = 'Resources.PublishFromStream*.Properties';
const READER = 'Resources.IngestReaderFunction*.Properties';
const SCANS_QUEUE = 'Resources.ScansQueue*.Properties';
const FROM_SCANS = 'Resources.OcrFromQueue*.Properties';
const RECOGNIZER = 'Resources.OcrReaderFunction*.Properties';
const OCR_MAY = 'Resources.OcrReaderRole*.Properties.Policies.0.PolicyDocument.Statement';
const SENDER = 'Resources.PublishSenderFunction*.Properties';
const TABLE = 'Resources.StoreTable*.Properties';
const INGEST_MAY = 'Resources.IngestReaderRole*.Properties.Policies.0.PolicyDocument.Statement';
const PUBLISH_MAY = 'Resources.PublishSenderRole*.Properties.Policies.0.PolicyDocument.Statement';
const OFFICE_MAY = 'Resources.AccessWardOffice*.Properties.PolicyDocument.Statement';
const SUBSCRIBER_MAY = 'Resources.AccessSubscriber*.Properties.PolicyDocument.Statement';
const QUERY_MAY = 'Resources.ApiAnswererRole*.Properties.Policies.0.PolicyDocument.Statement';
const ANSWERER = 'Resources.ApiAnswererFunction*.Properties';
// biome-ignore lint/suspicious/noTemplateCurlyInString: IAM puts the tag of the caller in
const TAG = '${aws:PrincipalTag/office}';
const ALARM = 'Resources.AlarmsBulletinsWait*.Properties';

/** For each rule, what must offend it. */
export const MUTATIONS: Readonly<Record<RuleTitle, readonly Mutation[]>> = {
  'buckets are encrypted, versioned, never public, and own what others write to them': [
    [`${UPLOADS}.BucketEncryption`],
    [`${UPLOADS}.VersioningConfiguration.Status`, 'Suspended'],
    [`${UPLOADS}.PublicAccessBlockConfiguration.BlockPublicPolicy`, false],
    [`${UPLOADS}.OwnershipControls`],
    ['Resources.ReceiptsBucket*.DeletionPolicy', 'Delete'],
    ['Resources.PublishUnsent*'],
  ],
  'buckets forget uploads that were never finished': [
    ['Resources.ReceiptsBucket*.Properties.LifecycleConfiguration'],
  ],
  'buckets have their requests logged, but for the bucket of the logs': [[`${UPLOADS}.LoggingConfiguration`]],
  'the bucket of uploads sends its events to EventBridge, without a function to set that': [
    [`${UPLOADS}.NotificationConfiguration`],
    [`${UPLOADS}.NotificationConfiguration.EventBridgeConfiguration.EventBridgeEnabled`, false],
  ],
  'every bucket, queue and topic refuses requests without TLS': [
    ['Resources.UploadsBucketPolicy*'],
    ['Resources.UploadsQueuePolicy*.Properties.PolicyDocument.Statement.0.Effect', 'Allow'],
    ['Resources.TopicsEventsPolicy*.Properties.PolicyDocument.Statement.0.Condition'],
  ],
  'from an upload to ingest: a rule sends the creations in the uploads bucket, and no others, to the queue': [
    [`${RULE}.EventPattern.detail`, {}],
    [`${RULE}.EventPattern.detail-type`, ['Object Deleted']],
    [`${RULE}.State`, 'DISABLED'],
    [`${RULE}.Targets.0.DeadLetterConfig`],
  ],
  'from an upload to ingest: another sends the deletions by somebody, not expiries nor purges': [
    [`${DELETED}.EventPattern.detail.reason`],
    [`${DELETED}.EventPattern.detail.deletion-type`],
    [`${DELETED}.EventPattern.detail.bucket`],
    [`${DELETED}.State`, 'DISABLED'],
  ],
  'from an upload to ingest: only those rules may send to the queue': [
    ['Resources.UploadsQueuePolicy*.Properties.PolicyDocument.Statement.1.Condition'],
    ['Resources.UploadsSetAsidePolicy*.Properties.PolicyDocument.Statement.1.Action', 'sqs:*'],
  ],
  'from an upload to ingest: what fails again and again is set aside, for as long as a queue can keep it': [
    [`${QUEUE}.RedrivePolicy`],
    [`${QUEUE}.RedrivePolicy.maxReceiveCount`, 600],
    [`${SET_ASIDE}.MessageRetentionPeriod`, 86_400],
  ],
  'from an upload to ingest: a message stays hidden for six times the time that its reader may take': [
    [`${QUEUE}.VisibilityTimeout`, 719],
    [`${QUEUE}.VisibilityTimeout`],
    [`${READER}.Timeout`, 121],
  ],
  'from an upload to ingest: the reader has time for two records at least': [[`${READER}.Timeout`, 79]],
  'from an upload to ingest: batches are small, few at once, without a filter, and fail message by message': [
    [`${FROM_QUEUE}.FunctionResponseTypes`],
    [`${FROM_QUEUE}.ScalingConfig`],
    [`${FROM_QUEUE}.BatchSize`, 10],
    [`${FROM_QUEUE}.FilterCriteria`, { Filters: [] }],
  ],
  'from an upload to ingest: queues are encrypted': [[`${SET_ASIDE}.SqsManagedSseEnabled`, false]],
  'scans wait in a queue of their own, hidden for six times the time that one may take': [
    [`${SCANS_QUEUE}.VisibilityTimeout`, 5399],
    [`${SCANS_QUEUE}.RedrivePolicy`],
    ['Resources.ScansSetAside*.Properties.MessageRetentionPeriod', 86_400],
  ],
  'scans are taken one at a time, few at once, without a filter': [
    [`${FROM_SCANS}.BatchSize`, 2],
    [`${FROM_SCANS}.ScalingConfig`],
    [`${FROM_SCANS}.FunctionResponseTypes`],
    [`${FROM_SCANS}.FilterCriteria`, { Filters: [] }],
  ],
  'the reader of scans has time for its pages at their slowest, and a whole processor': [
    [`${RECOGNIZER}.Timeout`, 600],
    [`${RECOGNIZER}.MemorySize`, 1024],
    [`${RECOGNIZER}.MemorySize`, 10_240],
  ],
  'the reader of scans brings engine, language and thread with it, packed under 60 MB': [
    [`${RECOGNIZER}.Code.S3Key`, 'none.zip'],
  ],
  'functions run on Node 24 and arm64, each with a log group that forgets': [
    [`${READER}.Runtime`, 'nodejs22.x'],
    [`${SENDER}.Architectures`, ['x86_64']],
    [`${SENDER}.LoggingConfig`],
    ['Resources.IngestReaderLog*.Properties.RetentionInDays'],
  ],
  'functions find in their environment what they ask for': [
    [`${READER}.Environment.Variables.BANTIN_TABLE`],
    [`${READER}.Environment.Variables.BANTIN_INGEST_QUEUE_URL`, 'elsewhere'],
    [`${READER}.Environment.Variables.BANTIN_OCR_QUEUE_URL`],
    [`${RECOGNIZER}.Environment.Variables.BANTIN_OCR_QUEUE_URL`, 'elsewhere'],
    [`${SENDER}.Environment.Variables.BANTIN_TOPIC_ARN`],
  ],
  'the sweep runs by its schedule, which alone may start it, and is not tried again': [
    ['Resources.SweepSchedule*.Properties.State', 'DISABLED'],
    ['Resources.SweepSchedule*.Properties.ScheduleExpression', 'rate(15 days)'],
    ['Resources.SweepSweeperFunctionEventInvokeConfig*'],
  ],
  'functions load the library of a format when it is needed, and PDFium finds its engine': [
    [`${READER}.Code.S3Key`, 'none.zip'],
  ],
  'the table is paid by request, recoverable, hard to delete, and streams what is written': [
    [`${TABLE}.BillingMode`, 'PROVISIONED'],
    [`${TABLE}.StreamSpecification`],
    [`${TABLE}.Replicas.0.DeletionProtectionEnabled`, false],
    [`${TABLE}.Replicas.0.PointInTimeRecoverySpecification`],
    ['Resources.StoreTable*.DeletionPolicy', 'Delete'],
  ],
  'the table has the keys and indexes of the contract': [
    [`${TABLE}.GlobalSecondaryIndexes.3`],
    [`${TABLE}.GlobalSecondaryIndexes.0.Projection.ProjectionType`, 'KEYS_ONLY'],
    [`${TABLE}.KeySchema.1.AttributeName`, 'range'],
  ],
  'publish follows the stream from its beginning, takes receipts with an event to send, and gives up in the open':
    [
      [`${FROM_STREAM}.StartingPosition`, 'LATEST'],
      [`${FROM_STREAM}.BisectBatchOnFunctionError`],
      [`${FROM_STREAM}.MaximumRetryAttempts`],
      [`${FROM_STREAM}.MaximumRecordAgeInSeconds`, 86_400],
      [`${FROM_STREAM}.FunctionResponseTypes`],
      [`${FROM_STREAM}.DestinationConfig`],
      [`${FROM_STREAM}.FilterCriteria.Filters.0.Pattern`, '{"eventName":["MODIFY"]}'],
    ],
  'topics are encrypted under the one customer key, which rotates': [
    ['Resources.TopicsKey*.Properties.EnableKeyRotation'],
    ['Resources.TopicsEvents*.Properties.KmsMasterKeyId'],
  ],
  'the topic of alarms may be used by alarms of this account, key included, and reaches the operator': [
    ['Resources.TopicsKey*.Properties.KeyPolicy.Statement.1.Condition'],
    ['Resources.TopicsAlarmsPolicy*.Properties.PolicyDocument.Statement.2.Action', 'sns:*'],
    ['Resources.TopicsAlarmstrucexamplevn*'],
  ],
  'each alarm rings when it should and tells the operators': [
    [`${ALARM}.Threshold`, 90_000],
    [`${ALARM}.AlarmActions`],
    [`${ALARM}.TreatMissingData`, 'missing'],
    [`${ALARM}.ComparisonOperator`, 'LessThanThreshold'],
    ['Resources.AlarmsUploadsUnheard*'],
  ],
  'each alarm leads to its own entry in the runbook, and each entry is of an alarm': [
    [`${ALARM}.AlarmDescription`, 'A bulletin waits. What to do: docs/runbook.md#bulletins-wait-long'],
    [`${ALARM}.AlarmDescription`, 'A bulletin waits.'],
    ['Resources.AlarmsEventsWait*'],
  ],
  'the outputs are what a ward office, a subscriber and an operator need': [
    ['Outputs.SubscribeCommand'],
    ['Outputs.UploadsBucket.Value', 'another'],
  ],
  'nothing is allowed by a wildcard action or on every resource': [
    [`${INGEST_MAY}.1.Action`, 's3:Get*'],
    [`${PUBLISH_MAY}.6.Resource`, '*'],
    [`${PUBLISH_MAY}.6.Effect`, 'Deny'],
  ],
  'a wildcard in a resource stands only at the end of a prefix in a bucket or of the API, and each has its reason':
    [
      [`${PUBLISH_MAY}.6.Resource`, 'arn:aws:sns:*:*:events'],
      [`${INGEST_MAY}.1`, { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::uploads' }],
    ],
  'the API may look things up by their keys and nothing else: it scans nothing and writes nowhere': [
    [
      `${QUERY_MAY}.1.Action`,
      ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query', 'dynamodb:Scan'],
    ],
    [
      `${QUERY_MAY}.1.Action`,
      ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query', 'dynamodb:PutItem'],
    ],
    [`${QUERY_MAY}.3`],
  ],
  'the API has the routes of the contract, each asked by who signs, and no other': [
    ['Resources.ApiHttpGETv1events*'],
    ['Resources.ApiHttpGETv1events*.Properties.AuthorizationType', 'NONE'],
    ['Resources.ApiHttpGETproxy*.Properties.AuthorizationType'],
    ['Resources.ApiHttpGETv1catalogue*.Properties.RouteKey', 'GET /v2/catalogue'],
  ],
  'the API is closed to web pages of other origins, slowed down, and writes down who asked for what': [
    ['Resources.ApiHttp*.Properties.CorsConfiguration', { AllowOrigins: ['*'] }],
    ['Resources.ApiStage*.Properties.DefaultRouteSettings'],
    ['Resources.ApiStage*.Properties.AccessLogSettings'],
    ['Resources.ApiStage*.Properties.AccessLogSettings.Format', '{"ip":"$context.identity.sourceIp"}'],
  ],
  'the feed of events stays further behind than any function may run': [
    [`${ANSWERER}.Environment.Variables.BANTIN_FEED_BEHIND_SECONDS`, '299'],
    ['Resources.SweepSweeperFunction*.Properties.Timeout', 960],
  ],
  'who reads the API may ask its routes, and do nothing else that AWS knows': [
    ['Resources.AccessApiReader*.Properties.PolicyDocument.Statement.0.Action', 's3:GetObject'],
    ['Resources.AccessApiReader*.Properties.PolicyDocument.Statement.0.Action', ['execute-api:*']],
  ],
  'no AWS managed policy is attached to anything': [
    [
      'Resources.IngestReaderRole*.Properties.ManagedPolicyArns',
      ['arn:aws:iam::aws:policy/AdministratorAccess'],
    ],
  ],
  'ingest may do what functions/README.md says and nothing else': [
    [`${INGEST_MAY}.2.Action`, ['s3:ListBucket', 's3:DeleteObject']],
    [`${INGEST_MAY}.5`],
  ],
  'ocr may do what functions/README.md says and nothing else': [
    [`${OCR_MAY}.2.Action`, ['s3:ListBucket', 's3:DeleteObject']],
    [`${OCR_MAY}.5`],
  ],
  'ingest takes from the queue of uploads and sends to the queue of scans, from which only ocr takes': [
    [`${INGEST_MAY}.7`],
    [`${INGEST_MAY}.8`],
    [`${OCR_MAY}.7.Resource`, 'arn:aws:sqs:::uploads'],
  ],
  'publish may do what functions/README.md says and nothing else': [
    [`${PUBLISH_MAY}.1.Action`, ['dynamodb:GetItem', 'dynamodb:DeleteItem']],
    [`${PUBLISH_MAY}.7`],
  ],
  'the sweep may do what functions/README.md says and nothing else, and scans only the index of the unsent': [
    [`${SWEEP_MAY}.1.Action`, ['s3:ListBucketVersions', 's3:DeleteObjectVersion']],
    [`${SWEEP_MAY}.3.Resource`, 'arn:aws:dynamodb:::table'],
  ],
  'nobody writes to the uploads, and publish writes nowhere but what it could not send': [
    [`${INGEST_MAY}.1.Action`, 's3:PutObject'],
    [`${PUBLISH_MAY}.3.Action`, 's3:PutObject'],
  ],
  'a ward office uploads under its own prefix, whatever its files are called': [
    [`${OFFICE_MAY}.0.Resource`, 'arn:aws:s3:::bantin-uploads-bucket/wards/30307/*.docx'],
    [`${OFFICE_MAY}.0.Action`, 's3:GetObject'],
  ],
  'a ward office may upload, read and list its own, and do nothing else that AWS knows': [
    [
      `${OFFICE_MAY}.0.Action`,
      ['s3:AbortMultipartUpload', 's3:GetObject', 's3:PutObject', 's3:DeleteObject'],
    ],
    [`${OFFICE_MAY}.0.Action`, ['s3:AbortMultipartUpload', 's3:PutObject']],
    [`${OFFICE_MAY}.1`],
  ],
  'a ward office reaches nothing of another, whatever a key looks like': [
    [`${OFFICE_MAY}.0.Resource`, 'arn:aws:s3:::bantin-uploads-bucket/wards/*'],
    [`${OFFICE_MAY}.0.Resource`, `arn:aws:s3:::bantin-uploads-bucket/wards/${TAG}*`],
    [`${OFFICE_MAY}.1.Resource`, `arn:aws:s3:::bantin-receipts-bucket/*/${TAG}/*`],
  ],
  'a form reaches what the principal of its office reaches, and no other office can sign it': [
    [`${OFFICE_MAY}.0.Resource`, 'arn:aws:s3:::bantin-uploads-bucket/wards/*'],
    [`${OFFICE_MAY}.0.Action`, 's3:GetObject'],
  ],
  'a ward office lists no more than its own folder': [
    [`${OFFICE_MAY}.2.Condition`],
    [`${OFFICE_MAY}.2.Condition.StringLike.s3:prefix`, `wards/${TAG}*`],
  ],
  'whoever bears no tag of an office, or an odd one, reaches no office': [
    [`${OFFICE_MAY}.0.Resource`, `arn:aws:s3:::bantin-uploads-bucket/wards/${TAG}*`],
    [`${OFFICE_MAY}.1.Resource`, 'arn:aws:s3:::bantin-receipts-bucket/wards/*'],
  ],
  'nobody reaches a file without TLS, and who is not signed in can do nothing at all': [
    ['Resources.UploadsBucketPolicy*.Properties.PolicyDocument.Statement.0'],
    [
      'Resources.ReceiptsBucketPolicy*.Properties.PolicyDocument.Statement.0',
      {
        Effect: 'Allow',
        Principal: '*',
        Action: 's3:GetObject',
        Resource: 'arn:aws:s3:::bantin-receipts-bucket/*',
      },
    ],
  ],
  'a consumer may subscribe and open the reports that events link to, and do nothing else that AWS knows': [
    [`${SUBSCRIBER_MAY}.0.Action`, 'sns:*'],
    [`${SUBSCRIBER_MAY}.1`],
    [`${SUBSCRIBER_MAY}.1.Resource`, 'arn:aws:s3:::bantin-receipts-bucket/*'],
  ],
  'nobody has events or alarms sent over plain HTTP': [
    ['Resources.TopicsEventsPolicy*.Properties.PolicyDocument.Statement.1'],
    [
      'Resources.TopicsAlarmsPolicy*.Properties.PolicyDocument.Statement.1.Condition.StringEquals.sns:Protocol',
      'https',
    ],
  ],
  'the news of an upload may enter both queues by our rules only, and both are under a key that it needs no right on':
    [
      ['Resources.UploadsQueuePolicy*.Properties.PolicyDocument.Statement.1'],
      ['Resources.UploadsSetAsidePolicy*.Properties.PolicyDocument.Statement.1.Condition'],
      [`${QUEUE}.KmsMasterKeyId`, 'alias/aws/sqs'],
      [`${SET_ASIDE}.SqsManagedSseEnabled`, false],
    ],
  'the sender may publish to the topic of events, under its key, and to no other topic': [
    [`${PUBLISH_MAY}.6.Action`, 'kms:Decrypt'],
    [`${PUBLISH_MAY}.7`],
    ['Resources.TopicsKey*.Properties.KeyPolicy.Statement.0'],
  ],
  'alarms of this account may publish to their topic and use its key, those of another may not': [
    ['Resources.TopicsKey*.Properties.KeyPolicy.Statement.1.Action', 'kms:Decrypt'],
    ['Resources.TopicsKey*.Properties.KeyPolicy.Statement.1.Condition'],
    ['Resources.TopicsAlarmsPolicy*.Properties.PolicyDocument.Statement.2.Condition'],
    ['Resources.TopicsAlarmsPolicy*.Properties.PolicyDocument.Statement.2'],
  ],
  'each function has a role of its own, which only Lambda may take': [
    [`${READER}.Role`, { 'Fn::GetAtt': ['PublishSenderRole', 'Arn'] }],
    [
      'Resources.IngestReaderRole*.Properties.AssumeRolePolicyDocument.Statement.0.Principal.Service',
      'ec2.amazonaws.com',
    ],
    ['Resources.IngestReaderRole*.Properties.AssumeRolePolicyDocument.Statement.0.Principal', '*'],
  ],
  'the dashboard shows all that the functions count of themselves, and nothing that they do not': [
    ['Resources.DashboardBoard*'],
    ['Resources.DashboardBoard*.Properties.DashboardBody', '{"widgets":[]}'],
  ],
  'the dashboard shows every alarm': [
    ['Resources.DashboardBoard*.Properties.DashboardBody', '{"widgets":[]}'],
    ['Resources.AlarmsBulletinsWait*.Type', 'AWS::SQS::Queue'],
  ],
  'the dashboard shows flow, ages, outcomes, refusals and latency': [
    ['Resources.DashboardBoard*.Properties.DashboardBody', '{"widgets":[]}'],
  ],
  'each queue has a dead-letter queue or is one, which keeps for as long as a queue can and is watched': [
    [`${QUEUE}.RedrivePolicy`],
    [`${SET_ASIDE}.MessageRetentionPeriod`],
    ['Resources.AlarmsBulletinsSetAside*'],
    ['Resources.Another', { Type: 'AWS::SQS::Queue', Properties: { MessageRetentionPeriod: 1_209_600 } }],
  ],
  'each queue that a function takes from hides a message for six times as long as the function may run': [
    [`${QUEUE}.VisibilityTimeout`, 719],
    [`${QUEUE}.VisibilityTimeout`],
    [`${READER}.Timeout`, 121],
    [`${FROM_QUEUE}.FunctionName`, { Ref: 'Another' }],
  ],
  'each source of events of a function reports failures one by one and says where those go that never come off':
    [
      [`${FROM_QUEUE}.FunctionResponseTypes`],
      [`${FROM_STREAM}.FunctionResponseTypes`, []],
      [`${FROM_STREAM}.DestinationConfig`],
      [`${QUEUE}.RedrivePolicy`],
    ],
  'each rule of events that goes to a queue has a dead-letter queue': [
    [`${RULE}.Targets.0.DeadLetterConfig`],
  ],
  'each alarm rings at a topic that somebody listens to': [
    [`${ALARM}.AlarmActions`],
    [`${ALARM}.AlarmActions.0`, { Ref: 'TopicsEvents' }],
    [`${ALARM}.ActionsEnabled`, false],
    ['Resources.TopicsAlarmstrucexamplevn*'],
  ],
  'each bucket forgets replaced versions one day, and nothing that is kept for good': [
    [`${UPLOADS}.LifecycleConfiguration.Rules.0.Status`, 'Disabled'],
    [`${UPLOADS}.LifecycleConfiguration.Rules.1`],
    [`${UPLOADS}.LifecycleConfiguration.Rules.1.ExpirationInDays`, 30],
    ['Resources.AccessLogsBucket*.Properties.LifecycleConfiguration.Rules.1.ExpirationInDays'],
  ],
  'no function traces its calls: that is switched on by hand, for a while': [
    [`${READER}.TracingConfig`, { Mode: 'Active' }],
  ],
  'nothing is kept in another Region, and no Region is written into the template': [
    [`${TABLE}.Replicas.1`, { Region: 'ap-southeast-7' }],
    [`${UPLOADS}.ReplicationConfiguration`, { Role: 'role', Rules: [] }],
    [`${READER}.Environment.Variables.AWS_REGION_OF_TOPIC`, 'us-east-1'],
  ],
  'no function is in reach of the internet or of another account': [
    ['Resources.Url', { Type: 'AWS::Lambda::Url', Properties: { AuthType: 'NONE' } }],
    ['Resources.Open', { Type: 'AWS::Lambda::Permission', Properties: { Principal: '*' } }],
    ['Resources.Open', { Type: 'AWS::Lambda::Permission', Properties: { Principal: 'sns.amazonaws.com' } }],
  ],
};

/** A copy of the template with one thing broken. Throws where that thing is not there to be broken. */
export function broken(template: JsonObject, [path, value]: Mutation): JsonObject {
  const copy = structuredClone(template);
  const names = path.split('.');
  const last = names.pop() ?? '';
  const parent = names.reduce<object>((at, name) => {
    const next: unknown = Reflect.get(at, named(at, name));
    if (!isObject(next) && !Array.isArray(next)) throw new Error(`There is no ${name} of ${path}.`);
    return next;
  }, copy);
  const name = named(parent, last);
  if (value === undefined && !(name in parent)) throw new Error(`There is no ${last} of ${path}.`);
  if (Array.isArray(parent) && value === undefined) parent.splice(Number(name), 1);
  else if (value === undefined) Reflect.deleteProperty(parent, name);
  else Reflect.set(parent, name, value);
  return copy;
}

function named(parent: object, name: string): string {
  if (!name.endsWith('*')) return name;
  const [found, ...others] = Object.keys(parent).filter(
    (key) => /^[0-9A-F]+$/.test(key.slice(name.length - 1)) && key.startsWith(name.slice(0, -1)),
  );
  if (found === undefined || others.length > 0) throw new Error(`Not one begins with ${name}.`);
  return found;
}
