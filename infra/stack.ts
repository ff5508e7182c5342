import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { Bundles } from './bundle.ts';
import { Access } from './stages/access.ts';
import { AccessLogs } from './stages/access-logs.ts';
import { Alarms } from './stages/alarms.ts';
import { Api, type Signing } from './stages/api.ts';
import { Dashboard } from './stages/dashboard.ts';
import { Ingest } from './stages/ingest.ts';
import { Ocr } from './stages/ocr.ts';
import { Publish } from './stages/publish.ts';
import { Receipts } from './stages/receipts.ts';
import { Scans } from './stages/scans.ts';
import { Store } from './stages/store.ts';
import { Subscriptions } from './stages/subscriptions.ts';
import { Sweep } from './stages/sweep.ts';
import { Topics } from './stages/topics.ts';
import { Uploads } from './stages/uploads.ts';
import type { SubscriptionEntry } from './subscriptions.ts';

export interface BantinProps extends StackProps {
  readonly folders: Bundles['folders'];
  /** Two-digit code of the province whose system this is. */
  readonly province: string;
  /** Who is told of alarms, beside those who subscribe to the topic themselves. */
  readonly alarmEmail?: string | undefined;
  /** How those who ask the HTTP API sign: as IAM has it, if not said. */
  readonly signing?: Signing | undefined;
  /** Web pages of these origins may ask the HTTP API: none, if not said. */
  readonly origins?: readonly string[] | undefined;
  /** Address of the runbook that alarms point into. */
  readonly runbook: string;
  /** Who gets events, beside those who subscribe by themselves. */
  readonly subscriptions?: readonly SubscriptionEntry[];
}

/** The way of one bulletin: uploads → ingest (→ ocr) → table → publish → topic. One stack serves one province. */
export class BantinStack extends Stack {
  constructor(
    scope: Construct,
    id: string,
    { folders, province, alarmEmail, signing, origins, runbook, subscriptions = [], ...props }: BantinProps,
  ) {
    super(scope, id, props);
    const accessLogs = new AccessLogs(this, 'AccessLogs').bucket;
    const uploads = new Uploads(this, 'Uploads', { accessLogs });
    const receipts = new Receipts(this, 'Receipts', { accessLogs }).bucket;
    const { table } = new Store(this, 'Store');
    const { key, events, alarms: operators } = new Topics(this, 'Topics', { province, alarmEmail });
    const scans = new Scans(this, 'Scans');
    const ingest = new Ingest(this, 'Ingest', { folder: folders.ingest, uploads, scans, receipts, table });
    const ocr = new Ocr(this, 'Ocr', {
      folder: folders.ocr,
      uploads: uploads.bucket,
      scans,
      receipts,
      table,
    });
    const publish = new Publish(this, 'Publish', {
      folder: folders.publish,
      table,
      receipts,
      accessLogs,
      topic: events,
      key,
    });
    const sweep = new Sweep(this, 'Sweep', {
      folder: folders.sweep,
      uploads,
      receipts,
      table,
      topic: events,
      key,
    });
    const api = new Api(this, 'Api', { folder: folders.query, table, receipts, province, signing, origins });
    const watched = { uploads, scans, ingest, ocr, publish, sweep, api, events };
    const alarms = new Alarms(this, 'Alarms', { ...watched, operators, runbook });
    const subscribed = new Subscriptions(this, 'Subscriptions', {
      topic: events,
      operators,
      runbook,
      entries: subscriptions,
    });
    const dashboard = new Dashboard(this, 'Dashboard', {
      ...watched,
      name: this.stackName,
      table,
      alarms: [...alarms.all, ...subscribed.alarms],
    });
    const access = new Access(this, 'Access', {
      uploads: uploads.bucket,
      receipts,
      topic: events,
      api: api.api,
    });

    const at = `--region ${this.region}`;
    const uploadsName = uploads.bucket.bucketName;
    const outputs: readonly (readonly [id: string, description: string, value: string])[] = [
      ['Region', 'Where all of this is', this.region],
      ['UploadsBucket', 'Ward offices upload here, under wards/<office code>/', uploadsName],
      ['ReceiptsBucket', 'Ward offices find their receipts here, under the key', receipts.bucketName],
      [
        'UploadCommand',
        'An upload by AWS CLI',
        `aws s3 cp bulletin.docx s3://${uploadsName}/wards/<office code>/bulletin.docx ${at}`,
      ],
      [
        'UploadFormCommand',
        'A page with which an office uploads from its browser, without an account',
        `npm run --silent upload-form -- --bucket ${uploadsName} --office <office code> ${at} > form.html`,
      ],
      [
        'ReceiptCommand',
        'The receipts of that file',
        `aws s3 ls s3://${receipts.bucketName}/wards/<office code>/bulletin.docx/ ${at}`,
      ],
      ['WardOfficePolicyArn', 'For a role or user with the tag "office"', access.wardOffice.managedPolicyArn],
      ['TopicArn', 'Subscribers get every event from this topic', events.topicArn],
      [
        'SubscribeCommand',
        'A queue subscribes to the reports of one area',
        `aws sns subscribe --topic-arn ${events.topicArn} --protocol sqs --notification-endpoint <queue ARN> --attributes '{"RawMessageDelivery":"true","FilterPolicy":"{\\"area\\":[\\"2025-07#<office code>\\"]}"}' ${at}`,
      ],
      ['SubscriberPolicyArn', 'For who subscribes', access.subscriber.managedPolicyArn],
      ['ApiUrl', 'The HTTP API: reports, series, receipts, events', api.url],
      ['ApiReaderPolicyArn', 'For who asks the HTTP API', access.apiReader.managedPolicyArn],
      ['AlarmsTopicArn', 'Operators are told of alarms by this topic', operators.topicArn],
      ['DashboardUrl', 'Flow, ages, outcomes, refusals and latency', dashboard.url],
      ['QueueArn', 'Uploads on their way to ingest', uploads.queue.queueArn],
      ['SetAsideQueueArn', 'The dead-letter queue of uploads', uploads.setAside.queueArn],
      ['ScansQueueArn', 'Scans on their way to ocr', scans.queue.queueArn],
      ['ScansSetAsideQueueArn', 'The dead-letter queue of scans', scans.setAside.queueArn],
      ['UnsentBucket', 'Changes whose events could not be sent', publish.unsent.bucketName],
      ['TableName', 'Receipts, reports and revisions', table.tableName],
      ['IngestFunctionName', 'Reads the bulletins', ingest.function.lambda.functionName],
      ['OcrFunctionName', 'Reads the bulletins that are scans', ocr.function.lambda.functionName],
      ['PublishFunctionName', 'Sends the events', publish.function.lambda.functionName],
      ['SweepFunctionName', 'Makes good what was missed', sweep.function.lambda.functionName],
      ['QueryFunctionName', 'Answers the HTTP API', api.function.lambda.functionName],
    ];
    for (const [id, description, value] of outputs)
      new CfnOutput(this, `${id}Output`, { description, value }).overrideLogicalId(id);
  }
}
