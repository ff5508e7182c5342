import { createHmac } from 'node:crypto';
import { uploadKey } from '../../shared/contract/keys.ts';
import { LIMITS } from '../../shared/contract/limits.ts';

export interface FormOrder {
  readonly bucket: string;
  readonly region: string;
  readonly office: string;
  /** Minutes from `now` on that the form may be used; with passing credentials no longer than they last. */
  readonly minutes: number;
  readonly now: Date;
  readonly credentials: Credentials;
}

export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string | undefined;
}

/** What a form must send before the file, in this order. */
export type Fields = Readonly<Record<string, string>>;

/**
 * The fields of a form that uploads one file at a time under the prefix of one office, and nothing else: S3 checks
 * key, size and time against the signed policy. Whoever has the form may use it until it ends.
 * Source: docs.aws.amazon.com/AmazonS3/latest/API/sigv4-UsingHTTPPOST.html
 */
export function signForm({ bucket, region, office, minutes, now, credentials }: FormOrder): Fields {
  const stamp = `${now.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
  const day = stamp.slice(0, 8);
  const { accessKeyId, secretAccessKey, sessionToken } = credentials;
  const fields = {
    success_action_status: '201', // an answer to show; otherwise the page would look as if nothing had happened
    'x-amz-algorithm': 'AWS4-HMAC-SHA256',
    'x-amz-credential': `${accessKeyId}/${day}/${region}/s3/aws4_request`,
    'x-amz-date': stamp,
    ...(sessionToken !== undefined && { 'x-amz-security-token': sessionToken }),
  };
  const policy = encode({
    expiration: new Date(now.getTime() + minutes * 60_000).toISOString(),
    conditions: [
      { bucket },
      ['starts-with', '$key', uploadKey({ office, name: '' })],
      ['content-length-range', 0, LIMITS.uploadBytes],
      ...Object.entries(fields).map(([name, value]) => ({ [name]: value })),
    ],
  });
  return {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: S3 puts the name of the file in
    key: uploadKey({ office, name: '${filename}' }),
    ...fields,
    policy,
    'x-amz-signature': signPolicy(policy, { secretAccessKey, day, region }),
  };
}

const encode = (policy: object): string => Buffer.from(JSON.stringify(policy)).toString('base64');

interface Scope {
  readonly secretAccessKey: string;
  /** Year, month and day in UTC, eight digits. */
  readonly day: string;
  readonly region: string;
}

/** Signature Version 4 of a policy in base64: 64 hexadecimal digits. */
export function signPolicy(policy: string, { secretAccessKey, day, region }: Scope): string {
  const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text);
  const key = [day, region, 's3', 'aws4_request'].reduce<string | Buffer>(
    (last, text) => hmac(last, text).digest(),
    `AWS4${secretAccessKey}`,
  );
  return hmac(key, policy).digest('hex');
}
