import { LIMITS } from '../shared/contract/limits.ts';

/** The figures that the stages share, each with where it comes from. Times are in seconds. */
export const SETTINGS = {
  ingest: {
    /** A record is taken only while `LIMITS.recordMs` (40 s) are left: two large files fit at their slowest. */
    timeout: 120,
    /** AWS asks for six times the timeout, so that a batch is never given out twice while it is worked on. */
    visibility: 6 * 120,
    /** One whole processor: unpacking and reading is bound by it, and half would take twice as long. */
    memoryMegabytes: 1769,
    batchSize: 5,
    /** Enough for the hour of the deadline many times over; SQS alone would start 300 a minute. */
    maxConcurrency: 10,
    /** Tries before a message is set aside; with the delays of functions/runtime/faults.ts about twenty minutes. */
    maxReceiveCount: LIMITS.tries,
  },
  ocr: {
    /** The most that Lambda gives. A document is taken only while `LIMITS.ocrRecordMs` (11 minutes) are left. */
    timeout: 900,
    visibility: 6 * 900,
    /** One whole processor: pages are recognised one after another. Measured: 0.4 GB for print, under 1 GB for the worst. */
    memoryMegabytes: 1769,
    batchSize: 1,
    /** Scans of an hour of the deadline, at 20 pages a minute each. */
    maxConcurrency: 5,
    maxReceiveCount: LIMITS.tries,
  },
  publish: {
    timeout: 60,
    memoryMegabytes: 512,
    batchSize: 25,
    /** Tries before a batch is set aside; its receipts stay in the index of what was not sent. */
    retryAttempts: 10,
    /** Well before the stream forgets a record (24 hours). */
    maxRecordAge: 6 * 3600,
  },
  sweep: {
    /** Minutes between sweeps: an event that the stream missed is late by ten to twenty-five minutes. */
    every: 15,
    /** Time for some thousand versions; what is left over is the next sweep's. */
    timeout: 300,
    memoryMegabytes: 512,
  },
  query: {
    /** The gateway itself waits for 30 at most. */
    timeout: 29,
    memoryMegabytes: 1024,
    /** Requests a second of all who ask together, and how many at once beyond: the table is paid by the request. */
    rate: 50,
    burst: 100,
    /** How far the feed of events stays behind: longer than any function may run, so than a commit may be on its way. */
    feedBehind: 960,
  },
  /** Days. */
  keep: {
    setAside: 14, // the most that a queue can hold
    queued: 4,
    accessLogs: 365,
    unsent: 90,
    replacedVersions: 400, // the versions of a year and a bit, to compare with the same period
  },
} as const;
