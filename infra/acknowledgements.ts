import { CfnResource, type Stack, Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/**
 * Every exception from the checks, each for one finding at one place, with its reason. The checks speak of a
 * wildcard wherever a `*` stands in a resource; here each stands at the end of a prefix in one bucket, or of the paths of the API.
 */
interface Exception {
  /** Path of the construct that is excused. */
  readonly at: string;
  /** Path of the bucket, and the keys in it; or of the API, and what is asked of it. */
  readonly bucket?: string;
  readonly api?: string;
  readonly keys: string;
  readonly reason: string;
}

const INGEST = 'Ingest/Reader/Role';
const OCR = 'Ocr/Reader/Role';
const PUBLISH = 'Publish/Sender/Role';
const SWEEP = 'Sweep/Sweeper/Role';
const QUERY = 'Api/Answerer/Role';
const WARD_OFFICE = 'Access/WardOffice';
const SUBSCRIBER = 'Access/Subscriber';
const API_READER = 'Access/ApiReader';

export const EXCEPTIONS: readonly Exception[] = [
  ...[INGEST, OCR].flatMap((at) => [
    {
      at,
      bucket: 'Uploads/Bucket',
      keys: '*',
      reason: 'Reads whatever was uploaded: an office names its files as it likes.',
    },
    {
      at,
      bucket: 'Receipts/Bucket',
      keys: 'wards/*',
      reason: 'Writes the receipt page of any office: its path is made of the key of the upload.',
    },
    {
      at,
      bucket: 'Receipts/Bucket',
      keys: 'elsewhere/*',
      reason: 'Writes the receipt page of an upload outside wards/: its path is made of a hash of the key.',
    },
    {
      at,
      bucket: 'Receipts/Bucket',
      keys: 'revisions/*',
      reason: 'Writes and reads revisions too large for the table: their keys are made of a hash.',
    },
  ]),
  {
    at: PUBLISH,
    bucket: 'Receipts/Bucket',
    keys: 'revisions/*',
    reason: 'Reads revisions too large for the table: their keys are made of a hash.',
  },
  {
    at: PUBLISH,
    bucket: 'Publish/Unsent',
    keys: '*',
    reason: 'The event source writes changes that could not be sent under keys of its own making.',
  },
  {
    at: SWEEP,
    bucket: 'Receipts/Bucket',
    keys: 'wards/*',
    reason: 'Writes the page of a receipt "failed" of any office: its path is made of the key of the upload.',
  },
  {
    at: SWEEP,
    bucket: 'Receipts/Bucket',
    keys: 'elsewhere/*',
    reason: 'Writes the page of a receipt "failed" outside wards/: its path is made of a hash of the key.',
  },
  {
    at: SWEEP,
    bucket: 'Receipts/Bucket',
    keys: 'revisions/*',
    reason: 'Reads revisions too large for the table: their keys are made of a hash.',
  },
  {
    at: WARD_OFFICE,
    bucket: 'Uploads/Bucket',
    keys: 'wards/<aws:PrincipalTag/office>/*',
    reason: 'An office uploads files of any name under its own prefix, which the tag of its principal names.',
  },
  {
    at: WARD_OFFICE,
    bucket: 'Receipts/Bucket',
    keys: 'wards/<aws:PrincipalTag/office>/*',
    reason: 'An office reads any receipt under its own prefix, which the tag of its principal names.',
  },
  {
    at: SUBSCRIBER,
    bucket: 'Receipts/Bucket',
    keys: 'revisions/*',
    reason: 'Opens reports too large for an event, which gives a link: their keys are made of a hash.',
  },
  {
    at: QUERY,
    bucket: 'Receipts/Bucket',
    keys: 'revisions/*',
    reason: 'Reads revisions too large for the table: their keys are made of a hash.',
  },
  {
    at: API_READER,
    api: 'Api/Http',
    keys: '$default/GET/v1/*',
    reason: 'Asks every route of the API: areas, periods and indicators are in the path.',
  },
];

export function acknowledge(stack: Stack): void {
  const idOf = (path: string) => stack.getLogicalId(resourceOf(find(stack, path)));
  for (const { at, bucket, api, keys, reason } of EXCEPTIONS) {
    const arn =
      bucket === undefined
        ? `arn:<AWS::Partition>:execute-api:<AWS::Region>:<AWS::AccountId>:<${idOf(api ?? '')}>`
        : `<${idOf(bucket)}.Arn>`;
    const id = `AwsSolutions-IAM5[Resource::${arn}/${keys}]`;
    Validations.of(find(stack, at)).acknowledge({ id, reason });
  }
}

const find = (stack: Stack, path: string): IConstruct =>
  path.split('/').reduce((construct: IConstruct, id) => construct.node.findChild(id), stack);

function resourceOf({ node }: IConstruct): CfnResource {
  if (!(node.defaultChild instanceof CfnResource))
    throw new Error(`${node.path} has no resource of its own.`);
  return node.defaultChild;
}
