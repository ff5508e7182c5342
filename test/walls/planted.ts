/** One file for each wall that stands on the wrong side of it. The imports are only looked at, never run. */
export const PLANTED: readonly { readonly rule: string; readonly file: string; readonly source: string }[] = [
  {
    rule: 'core-stays-pure',
    file: 'shared/report/planted-aws.ts',
    source: "import { S3Client } from '@aws-sdk/client-s3';\nexport const client = () => new S3Client();\n",
  },
  {
    rule: 'core-has-no-effects',
    file: 'shared/document/planted-file.ts',
    source: "import { readFileSync } from 'node:fs';\nexport const read = () => readFileSync('/');\n",
  },
  {
    rule: 'zod-only-in-the-contract',
    file: 'functions/ingest/planted-schema.ts',
    source: "import * as z from 'zod';\nexport const schema = () => z.string();\n",
  },
  {
    rule: 'format-libraries-only-in-readers',
    file: 'shared/document/planted-format.ts',
    source: "import mammoth from 'mammoth';\nexport const convert = () => mammoth;\n",
  },
  {
    rule: 'recogniser-only-in-its-thread',
    file: 'shared/document/scan/planted-recogniser.ts',
    source: "import { createWorker } from 'tesseract.js';\nexport const start = () => createWorker('vie');\n",
  },
  {
    rule: 'kit-needs-only-the-contract',
    file: 'consumer/planted-reader.ts',
    source: "export { page } from '../shared/document/planted-page.ts';\n",
  },
  { rule: '', file: 'shared/document/planted-page.ts', source: 'export const page = 1;\n' },
  {
    rule: 'examples-are-strangers',
    file: 'examples/planted-example.ts',
    source: "export { page } from '../shared/document/planted-page.ts';\n",
  },
  {
    rule: 'signatures-only-in-the-kit',
    file: 'functions/publish/planted-signature.ts',
    source:
      "import MessageValidator from 'sns-validator';\nexport const validator = () => new MessageValidator();\n",
  },
  {
    rule: 'aws-only-in-adapters',
    file: 'functions/publish/planted-client.ts',
    source: "import type { SNSClient } from '@aws-sdk/client-sns';\nexport type Client = SNSClient;\n",
  },
  {
    rule: 'infra-reaches-handlers-by-path',
    file: 'infra/stages/planted-handler.ts',
    source: "export { planted } from '../../functions/publish/planted-target.ts';\n",
  },
  {
    rule: 'nothing-imports-infra',
    file: 'functions/publish/planted-target.ts',
    source:
      "import type { Settings } from '../../infra/planted-settings.ts';\nexport const planted = (settings: Settings) => settings;\n",
  },
  { rule: '', file: 'infra/planted-settings.ts', source: 'export interface Settings { readonly one: 1 }\n' },
  {
    rule: 'no-cycles',
    file: 'shared/time/planted-left.ts',
    source: "import { right } from './planted-right.ts';\nexport const left = () => right;\n",
  },
  {
    rule: '', // a cycle is told of once
    file: 'shared/time/planted-right.ts',
    source: "import { left } from './planted-left.ts';\nexport const right = () => left;\n",
  },
];
