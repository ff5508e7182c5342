import { parseArgs } from 'node:util';
import { S3Client } from '@aws-sdk/client-s3';
import { formPage } from './form-page.ts';
import { signForm } from './sign-form.ts';

const HELP = `Writes a page with which a ward office uploads from its browser, without an AWS account.

  npm run --silent upload-form -- --bucket NAME --region REGION --office CODE [--minutes N] > form.html

  --bucket NAME    the stack's output UploadsBucket
  --region REGION  the stack's output Region
  --office CODE    five-digit code of the ward or commune: the form uploads under wards/CODE/ only
  --minutes N      how long it may be used (default 60, at most 10080: a week)
  --endpoint URL   another S3 than that of AWS, for example that of npm run up
  --help           this text

Signs with your own AWS credentials (nothing is sent anywhere): the form can do no more than they can, and ends with
them if they end earlier. Exit code: 0 written, 2 wrong call or no credentials.`;

const FORMS = {
  bucket: /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,
  region: /^[a-z]{2}(-[a-z]+)+-\d$/,
  office: /^\d{5}$/,
  minutes: /^(?:[1-9]\d{0,3}|100[0-7]\d|10080)$/,
} as const;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      bucket: { type: 'string', default: '' },
      region: { type: 'string', default: '' },
      office: { type: 'string', default: '' },
      minutes: { type: 'string', default: '60' },
      endpoint: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return;
  }
  for (const [name, form] of Object.entries(FORMS) as [keyof typeof FORMS, RegExp][])
    if (!form.test(values[name]))
      throw new Error(
        values[name] === '' ? `--${name} is missing.` : `--${name} cannot be "${values[name]}".`,
      );
  const { bucket, region, office, endpoint } = values;
  const client = new S3Client({ region });
  const credentials = await client.config.credentials().catch((cause: unknown) => {
    throw new Error('No AWS credentials were found: sign in (aws sso login, aws configure) and try again.', {
      cause,
    });
  });
  const now = new Date();
  const minutes = Number(values.minutes);
  const fields = signForm({ bucket, region, office, minutes, now, credentials });
  const action =
    endpoint === undefined ? `https://${bucket}.s3.${region}.amazonaws.com/` : `${endpoint}/${bucket}`;
  const until = new Date(now.getTime() + minutes * 60_000);
  console.log(formPage({ action, fields, office, until }));
}

try {
  await main();
} catch (error) {
  console.error(
    `${error instanceof Error ? error.message : String(error)}\nnpm run upload-form -- --help says how it is called.`,
  );
  process.exitCode = 2;
}
