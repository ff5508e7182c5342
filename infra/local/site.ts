/** Where the local run takes place: what CloudFormation's pseudo parameters and the names of resources become. */
export interface Site {
  readonly region: string;
  readonly account: string;
  /** Begins every name, so that runs that share an emulator do not meet. */
  readonly prefix: string;
  readonly endpoints: Endpoints;
}

export interface Endpoints {
  readonly s3: string;
  readonly sqs: string;
  readonly sns: string;
  readonly dynamodb: string;
  /** Where the HTTP API is asked. */
  readonly api: string;
}

export const REGION = 'ap-southeast-1';
/** The account that fauxqs answers as. */
export const ACCOUNT = '000000000000';
export const CREDENTIALS = { accessKeyId: 'local', secretAccessKey: 'local' } as const;

/** What a resource is called and answers to `Ref` and `Fn::GetAtt`. */
export interface Identity {
  readonly name: string;
  readonly ref: string;
  readonly attributes: Readonly<Record<string, string>>;
}

type Identify = (name: string, site: Site) => Omit<Identity, 'name'>;

const IDENTITIES: Readonly<Record<string, Identify>> = {
  'AWS::S3::Bucket': (name) => ({ ref: name, attributes: { Arn: `arn:aws:s3:::${name}` } }),
  'AWS::SQS::Queue': (name, { region, account, endpoints }) => ({
    ref: `${endpoints.sqs}/${account}/${name}`,
    attributes: { Arn: `arn:aws:sqs:${region}:${account}:${name}`, QueueName: name },
  }),
  'AWS::SNS::Topic': (name, { region, account }) => ({
    ref: `arn:aws:sns:${region}:${account}:${name}`,
    attributes: { TopicArn: `arn:aws:sns:${region}:${account}:${name}`, TopicName: name },
  }),
  'AWS::DynamoDB::GlobalTable': (name, { region, account }) => {
    const Arn = `arn:aws:dynamodb:${region}:${account}:table/${name}`;
    return { ref: name, attributes: { Arn, StreamArn: `${Arn}/stream/local` } };
  },
  'AWS::Lambda::Function': (name, { region, account }) => ({
    ref: name,
    attributes: { Arn: `arn:aws:lambda:${region}:${account}:function:${name}` },
  }),
  'AWS::Events::Rule': (name, { region, account }) => ({
    ref: name,
    attributes: { Arn: `arn:aws:events:${region}:${account}:rule/${name}` },
  }),
  'AWS::IAM::Role': (name, { account }) => ({
    ref: name,
    attributes: { Arn: `arn:aws:iam::${account}:role/${name}` },
  }),
  'AWS::ApiGatewayV2::Api': (name, { endpoints }) => ({
    ref: name,
    attributes: { ApiId: name, ApiEndpoint: endpoints.api },
  }),
  'AWS::KMS::Key': (name, { region, account }) => ({
    ref: name,
    attributes: { Arn: `arn:aws:kms:${region}:${account}:key/${name}` },
  }),
};

const otherwise: Identify = (name, { region, account }) => ({
  ref: name,
  attributes: { Arn: `arn:aws:local:${region}:${account}:${name}` },
});

/** `UploadsQueue9C3802C9` is `bantin-uploads-queue`: the logical id without its hash. */
export function identityOf(logicalId: string, type: string, site: Site): Identity {
  const words = logicalId.replace(/[0-9A-F]{8}$/, '').replace(/(?<=[a-z])(?=[A-Z])/g, '-');
  const name = `${site.prefix}-${words.toLowerCase()}`;
  return { name, ...(IDENTITIES[type] ?? otherwise)(name, site) };
}
