import { signForm } from '../../../infra/upload-form/sign-form.ts';
import type { PostPolicy, Sent } from './post-policy.ts';

/** A form of the office 30307, good for an hour. */
export const NOW = new Date('2026-03-05T20:30:00Z');
const BUCKET = 'bantin-uploads-bucket';
const FORM = signForm({
  bucket: BUCKET,
  region: 'ap-southeast-1',
  office: '30307',
  minutes: 60,
  now: NOW,
  credentials: { accessKeyId: 'AKID', secretAccessKey: 'secret', sessionToken: 'passing' },
});

export const POLICY: PostPolicy = JSON.parse(Buffer.from(FORM.policy ?? '', 'base64').toString());

/** The form as it would be sent, but for this. */
export const sent = (change: Partial<Sent> = {}, fields: Readonly<Record<string, string>> = {}): Sent => ({
  bucket: BUCKET,
  bytes: 5_000,
  at: NOW,
  ...change,
  fields: { ...FORM, key: 'wards/30307/bulletin.docx', ...fields },
});
