import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { Bundles } from './bundle.ts';
import { Access } from './stages/access.ts';
import { AccessLogs } from './stages/access-logs.ts';
import { Alarms } from './stages/alarms.ts';
import { Ingest } from './stages/ingest.ts';
import { Publish } from './stages/publish.ts';
import { Receipts } from './stages/receipts.ts';
import { Store } from './stages/store.ts';
import { Topics } from './stages/topics.ts';
import { Uploads } from './stages/uploads.ts';

export interface BantinProps extends StackProps {
  readonly folders: Bundles['folders'];
  /** Two-digit code of the province whose system this is. */
  readonly province: string;
  /** Who is told of alarms, beside those who subscribe to the topic themselves. */
  readonly alarmEmail?: string | undefined;
}

/** The way of one bulletin: uploads → ingest → table → publish → topic. One stack serves one province. */
export class BantinStack extends Stack {
  constructor(scope: Construct, id: string, { folders, province, alarmEmail, ...props }: BantinProps) {
    super(scope, id, props);
    const accessLogs = new AccessLogs(this, 'AccessLogs').bucket;
    const uploads = new Uploads(this, 'Uploads', { accessLogs });
    const receipts = new Receipts(this, 'Receipts', { accessLogs }).bucket;
    const { table } = new Store(this, 'Store');
    const { key, events, alarms: operators } = new Topics(this, 'Topics', { province, alarmEmail });
    const ingest = new Ingest(this, 'Ingest', { folder: folders.ingest, uploads, receipts, table });
    const publish = new Publish(this, 'Publish', {
      folder: folders.publish,
      table,
      receipts,
      accessLogs,
      topic: events,
      key,
    });
    new Alarms(this, 'Alarms', { uploads, ingest, publish, events, operators });
    const access = new Access(this, 'Access', { uploads: uploads.bucket, receipts, topic: events });

    const upload = `aws s3 cp bulletin.docx s3://${uploads.bucket.bucketName}/wards/<office code>/bulletin.docx --region ${this.region}`;
    const receipt = `aws s3 ls s3://${receipts.bucketName}/wards/<office code>/bulletin.docx/ --region ${this.region}`;
    this.tell('Region', 'Where all of this is', this.region);
    this.tell(
      'UploadsBucket',
      'Ward offices upload here, under wards/<office code>/',
      uploads.bucket.bucketName,
    );
    this.tell('ReceiptsBucket', 'Ward offices find their receipts here, under the key', receipts.bucketName);
    this.tell('UploadCommand', 'An upload by AWS CLI', upload);
    this.tell('ReceiptCommand', 'The receipts of that file', receipt);
    this.tell('TopicArn', 'Subscribers get every event from this topic', events.topicArn);
    this.tell('AlarmsTopicArn', 'Operators are told of alarms by this topic', operators.topicArn);
    this.tell('QueueArn', 'Uploads on their way to ingest', uploads.queue.queueArn);
    this.tell('SetAsideQueueArn', 'The dead-letter queue of uploads', uploads.setAside.queueArn);
    this.tell(
      'WardOfficePolicyArn',
      'For a role or user with the tag "office"',
      access.wardOffice.managedPolicyArn,
    );
    this.tell('SubscriberPolicyArn', 'For who subscribes', access.subscriber.managedPolicyArn);
  }

  private tell(id: string, description: string, value: string): void {
    const output = new CfnOutput(this, `${id}Output`, { description, value });
    output.overrideLogicalId(id);
  }
}
