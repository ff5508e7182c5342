import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { numberAt } from '../../../infra/local/json.ts';
import { LIMITS } from '../../../shared/contract/limits.ts';
import type { Rules, Stack } from '../synthesized.ts';
import { zippedBytes } from '../zipped-bytes.ts';

const att = (id: string, name: string) => ({ 'Fn::GetAtt': [id, name] });

const assetOf = (stack: Stack, of: string): string => {
  const code = stack.one('AWS::Lambda::Function', of).properties.Code as { S3Key: string };
  return join(stack.assembly, `asset.${code.S3Key.replace('.zip', '')}`);
};

/** The way of a scan from ingest to the function that recognises it. */
export const SCANS = {
  'scans wait in a queue of their own, hidden for six times the time that one may take'(stack) {
    const { properties } = stack.one('AWS::SQS::Queue', 'ScansQueue');
    const reader = stack.one('AWS::Lambda::Function', 'Ocr').properties;
    expect(properties.VisibilityTimeout).toBeGreaterThanOrEqual(6 * numberAt(reader.Timeout, 'Timeout'));
    expect(properties.RedrivePolicy).toEqual({
      deadLetterTargetArn: att(stack.one('AWS::SQS::Queue', 'ScansSetAside').id, 'Arn'),
      maxReceiveCount: 6,
    });
    expect(stack.one('AWS::SQS::Queue', 'ScansSetAside').properties.MessageRetentionPeriod).toBe(14 * 86_400);
  },

  'scans are taken one at a time, few at once, without a filter'(stack) {
    const { properties } = stack.one('AWS::Lambda::EventSourceMapping', 'Ocr');
    expect(properties).toMatchObject({
      EventSourceArn: att(stack.one('AWS::SQS::Queue', 'ScansQueue').id, 'Arn'),
      BatchSize: 1,
      ScalingConfig: { MaximumConcurrency: 5 },
      FunctionResponseTypes: ['ReportBatchItemFailures'],
    });
    expect(properties.FilterCriteria).toBeUndefined();
  },

  'the reader of scans has time for its pages at their slowest, and a whole processor'(stack) {
    const { Timeout, MemorySize } = stack.one('AWS::Lambda::Function', 'Ocr').properties;
    expect(numberAt(Timeout, 'Timeout') * 1000).toBeGreaterThanOrEqual(LIMITS.ocrRecordMs);
    expect(LIMITS.ocrRecordMs).toBeGreaterThan(LIMITS.ocrPages * LIMITS.ocrPageMs);
    expect(numberAt(MemorySize, 'MemorySize')).toBeGreaterThanOrEqual(1769);
    expect(numberAt(MemorySize, 'MemorySize')).toBeLessThanOrEqual(3008);
  },

  'the reader of scans brings engine, language and thread with it, packed under 60 MB'(stack) {
    const files = readdirSync(assetOf(stack, 'Ocr'), { recursive: true });
    for (const path of [
      'index.mjs',
      'page-thread.mjs',
      'pdfium.wasm',
      'node_modules/tesseract.js-core/tesseract-core-relaxedsimd.wasm',
      'node_modules/tesseract.js-core/tesseract-core-simd.wasm',
      'node_modules/@tesseract.js-data/vie/4.0.0_best_int/vie.traineddata.gz',
    ])
      expect(files).toContain(path);
    expect(zippedBytes(assetOf(stack, 'Ocr'))).toBeLessThan(60_000_000);
    expect(files.join(' ')).not.toContain('node-fetch');
    const ingest = readdirSync(assetOf(stack, 'Ingest'), { recursive: true }).join(' ');
    expect(ingest).not.toMatch(/tesseract|vie\.traineddata/);
  },
} satisfies Rules;
