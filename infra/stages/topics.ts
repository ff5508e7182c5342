import { Stack } from 'aws-cdk-lib';
import { AnyPrincipal, Effect, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';

export interface TopicsProps {
  readonly province: string;
  readonly alarmEmail?: string | undefined;
}

/**
 * The topic that the province subscribes to, and the one that tells its operator of alarms. A topic is
 * encrypted only under a key of KMS, and an alarm may use no key but one whose policy lets it: hence one
 * customer key for both, the only one of the stack.
 */
export class Topics extends Construct {
  readonly key: Key;
  readonly events: Topic;
  readonly alarms: Topic;

  constructor(scope: Construct, id: string, { province, alarmEmail }: TopicsProps) {
    super(scope, id);
    this.key = new Key(this, 'Key', {
      description: 'Bantin: messages of the topics while they wait for delivery',
      enableKeyRotation: true,
    });
    this.events = new Topic(this, 'Events', {
      displayName: `Bantin ${province}`,
      masterKey: this.key,
      enforceSSL: true,
      signatureVersion: '2', // SHA-256, for who gets events over HTTPS; without it SNS signs with SHA-1
    });
    this.alarms = new Topic(this, 'Alarms', {
      displayName: `Bantin ${province}: alarms`,
      masterKey: this.key,
      enforceSSL: true,
    });
    for (const topic of [this.events, this.alarms]) topic.addToResourcePolicy(overTlsOnly(topic));
    if (alarmEmail !== undefined) this.alarms.addSubscription(new EmailSubscription(alarmEmail));

    const ofCloudWatch = {
      principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
      conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
    };
    this.alarms.addToResourcePolicy(
      new PolicyStatement({
        ...ofCloudWatch,
        sid: 'AlarmsMaySend',
        actions: ['sns:Publish'],
        resources: [this.alarms.topicArn],
      }),
    );
    this.key.addToResourcePolicy(
      new PolicyStatement({
        ...ofCloudWatch,
        sid: 'AlarmsMayEncrypt',
        actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
        resources: ['*'], // in a key's policy: this key
      }),
    );
  }
}

/** A topic would also deliver over plain HTTP, to whoever subscribes so. */
const overTlsOnly = ({ topicArn }: Topic): PolicyStatement =>
  new PolicyStatement({
    sid: 'NobodySubscribesWithoutTls',
    effect: Effect.DENY,
    principals: [new AnyPrincipal()],
    actions: ['sns:Subscribe'],
    resources: [topicArn],
    conditions: { StringEquals: { 'sns:Protocol': 'http' } },
  });
