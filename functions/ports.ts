import type { Archive } from '../shared/contract/archive.ts';
import type { Area } from '../shared/contract/area.ts';
import type { StoredCurrent } from '../shared/contract/current.ts';
import type { BulletinEvent } from '../shared/contract/events.ts';
import type { Handover } from '../shared/contract/handover.ts';
import type { Head } from '../shared/contract/head.ts';
import type { ObjectName } from '../shared/contract/keys.ts';
import type { ReasonCode } from '../shared/contract/reasons.ts';
import type { Receipt, ReceiptRef } from '../shared/contract/receipt.ts';
import type { Report } from '../shared/contract/report.ts';
import type { Revision, RevisionRef } from '../shared/contract/revision.ts';
import type { ObjectVersion } from '../shared/contract/s3-event.ts';
import type { Position } from '../shared/contract/sweep.ts';
import type { MetricName } from '../shared/contract/telemetry.ts';

export type { Position };

/** What the functions need of the world. Which calls the real ones make, and the rights for them: README.md. */

export type ObjectRead =
  | { readonly status: 'read'; readonly bytes: Uint8Array }
  /** That version is not there any more: deleted, or (where there are no version ids) overwritten. */
  | { readonly status: 'gone' }
  /** More than `maxBytes` came; the rest was not read. */
  | { readonly status: 'too-large' }
  /** A member of a zip that cannot be unpacked. */
  | { readonly status: 'refused'; readonly reason: ReasonCode };

export interface Objects {
  /** Reads exactly the version named: by version id, or else only while its ETag is still the one named. */
  read(version: ObjectVersion, maxBytes: number): Promise<ObjectRead>;
}

/** Everything that one version of an object changes, written whole or not at all. */
export interface Commit {
  readonly receipt: Receipt;
  /** The object's state after this, where this version decides it. */
  readonly head?: Head;
  /**
   * With a head: the one this was decided upon (`undefined`: there was none); if it is another by now, nothing is
   * written. Its current report gives way. A refusal has no head and is written unless a newer version stands by
   * now; of a version that has a receipt `failed`, any other receipt takes its place.
   */
  readonly expected?: Head;
  /** A first or further revision; it becomes the current report. */
  readonly revision?: Revision;
}

export interface StoredReceipt {
  readonly receipt: Receipt;
  /** Its event was not sent yet. */
  readonly pending: boolean;
}

/** A current report of the same office, area and period, as far as a note tells of it. */
export interface Neighbour {
  readonly reportId: string;
  readonly key: string;
  readonly sha256: string;
}

export interface Store {
  head(object: { readonly bucket: string; readonly key: string }): Promise<Head | undefined>;
  receipt(ref: ReceiptRef): Promise<StoredReceipt | undefined>;
  /** A revision that a receipt or head names is there: its absence is an error. */
  revision(ref: RevisionRef): Promise<Revision>;
  /** Fifty at most; one that was committed a moment ago may be missing. */
  neighbours(report: Report): Promise<readonly Neighbour[]>;
  /** `conflict`: the head is another by now, or the version has its receipt; read again and decide again. */
  commit(commit: Commit): Promise<'committed' | 'conflict'>;
  /** What the zips under the key are made of, if ever one was. */
  archive(object: ObjectName): Promise<Archive | undefined>;
  /** Writes it if it is the next in turn after what stands. */
  claim(object: ObjectName, archive: Archive): Promise<'committed' | 'conflict'>;
  /** Notes that the receipt's event was sent. Doing it again does nothing. */
  clearPending(ref: ReceiptRef): Promise<void>;
}

/** A version as a listing names it: S3 does not list sequencers. */
export interface NamedVersion {
  readonly bucket: string;
  readonly key: string;
  readonly versionId: string;
  readonly uploadedAt: string;
  /** A delete marker has neither. */
  readonly etag?: string;
  readonly size?: number;
}

/** The versions of the uploads bucket, page by page, and where the last sweep stopped. */
export interface VersionList {
  page(from: Position | undefined): Promise<{
    readonly versions: readonly NamedVersion[];
    /** Absent at the end. */
    readonly next?: Position;
  }>;
  position(): Promise<Position | undefined>;
  moveTo(position: Position | undefined): Promise<void>;
}

export interface Outbox {
  /** Receipts whose event was not sent yet, in no order; one sent a moment ago may still be among them. */
  unsent(): AsyncIterable<readonly { readonly ref: ReceiptRef; readonly at: string }[]>;
  /** Those of the versions that have no receipt. */
  unanswered(versions: readonly NamedVersion[]): Promise<readonly NamedVersion[]>;
}

/**
 * What is looked up for those who ask: each by the partition that has it, from a place on. There is no way to ask
 * for all that is kept.
 */
export interface Library {
  /** Reports that stand about an area, by their ids. */
  ofArea(area: AreaRef, afterId?: string): AsyncIterable<StoredCurrent>;
  current(area: AreaRef, reportId: string): Promise<StoredCurrent | undefined>;
  /** Reports of a province that stand for a period, area by area. */
  ofPeriod(period: string, province: string, afterArea?: string): AsyncIterable<StoredCurrent>;
  /** Revisions of a report that name the area, by their numbers; or from the last. */
  revisions(area: AreaRef, reportId: string, range?: RevisionRange): AsyncIterable<KeptRevision>;
  /** Receipts of an office, the newest first. `place`: where one stands among them. */
  receipts(
    office: string,
    before?: string,
  ): AsyncIterable<{ readonly receipt: Receipt; readonly place: string }>;
  /**
   * Events that were committed after a place in their order (a stamp, or the place of another) and before a time, at
   * most so many. `place`: up to where it has looked, which may be short of the end though it found nothing. One that
   * is just being purged has no event any more.
   */
  told(after: string, before: Date, most: number): Promise<ToldPage>;
}

export type AreaRef = Pick<Area, 'era' | 'code'>;
export type KeptRevision = Revision & { readonly at: string };
export interface RevisionRange {
  readonly after?: number;
  readonly latestFirst?: true;
}
export interface ToldPage {
  readonly events: readonly { readonly event: BulletinEvent | undefined; readonly place: string }[];
  readonly place: string;
  readonly more: boolean;
}

export interface Pages {
  write(key: string, html: string): Promise<void>;
  /** Unless there is a page already. */
  writeFirst(key: string, html: string): Promise<void>;
}

export interface Topic {
  send(message: string, attributes: Readonly<Record<string, string>>): Promise<void>;
}

export interface Queue {
  /** The message that was received under this handle becomes visible again after so many seconds. */
  retryIn(seconds: number, receiptHandle: string): Promise<void>;
}

/** Where versions go whose pages are pictures: they are recognised and get their receipt there. */
export interface Scans {
  /** Resolves once the version is kept there. Handing it over again does no harm. */
  handOver(handover: Handover): Promise<void>;
}

export interface Clock {
  now(): Date;
}

/** One line each; fields never hold content of a bulletin. */
export interface Log {
  info(message: string, fields: Readonly<Record<string, unknown>>): void;
  error(message: string, fields: Readonly<Record<string, unknown>>): void;
}

export interface Telemetry {
  count(name: MetricName): void;
  milliseconds(name: MetricName, value: number): void;
  /** Hands over what was gathered; called once, at the end of an invocation. */
  flush(): void;
}
