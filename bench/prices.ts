/**
 * Dollars, list prices of us-east-1, November 2026 (Singapore is up to a quarter dearer). Of what comes free every
 * month nothing is taken off.
 */
export const PRICES = {
  lambdaRequest: 0.2e-6,
  /** arm64. */
  lambdaGigabyteSecond: 13.3334e-6,
  s3Put: 5e-6,
  s3Get: 0.4e-6,
  /** An event of S3 on the default bus. */
  s3Event: 1e-6,
  sqsRequest: 0.4e-6,
  /** 64 KB of a message or a part of it. */
  snsPublish: 0.5e-6,
  writeUnit: 0.625e-6,
  readUnit: 0.125e-6,
  logGigabyte: 0.5,
  /** A month. */
  s3Gigabyte: 0.023,
  tableGigabyte: 0.25,
} as const;

/** What a bulletin costs of this and a million of them together. */
export interface Line {
  readonly what: string;
  readonly each: string;
  readonly dollars: number;
}
