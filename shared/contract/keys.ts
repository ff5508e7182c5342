import { createHash } from 'node:crypto';
import { type Area, CURRENT_ERA, type Era, era } from './area.ts';
import { SORT } from './storage.ts';

/**
 * Every key of the object store and the table, built and parsed side by side. A name that an office gave its
 * file is data: it may hold spaces, `+`, `%`, emoji, line feeds, `..`, up to 1,024 bytes of UTF-8.
 */

/** An object, whichever version of it. */
export interface ObjectName {
  readonly bucket: string;
  readonly key: string;
}

export interface Upload {
  /** The office code. It has the form of one; whether there is such an office is not known here. */
  readonly office: string;
  readonly name: string;
}

export const uploadKey = ({ office, name }: Upload): string => `wards/${office}/${name}`;

/** `undefined` for a key outside `wards/<five digits>/<name>`. */
export function parseUploadKey(key: string): Upload | undefined {
  const [, office, name] = /^wards\/([0-9]{5})\/([\s\S]+)$/u.exec(key) ?? [];
  return office !== undefined && name !== undefined ? { office, name } : undefined;
}

const KEY_BYTES = 1_024;

/**
 * The key of a file in an upload that is a zip: "wards/30307/quý 2.zip!/biểu 1.xlsx". One that would be longer than
 * a key may be is cut and told apart by a hash.
 */
export function memberKey(key: string, member: string): string {
  const whole = `${key}!/${member}`;
  if (Buffer.byteLength(whole) <= KEY_BYTES) return whole;
  const hash = `~${digest(whole, 16)}`;
  const cut = Buffer.from(whole)
    .subarray(0, KEY_BYTES - hash.length - 3)
    .toString('utf8');
  return `${cut.replace(/\uFFFD+$/u, '')}${hash}`;
}

const digest = (text: string, length: number): string =>
  createHash('sha256').update(text).digest('hex').slice(0, length);

const named = ({ bucket, key }: ObjectName): string => `${bucket}/${key}`;

/** One object key is one report: the id never changes over its revisions. 32 hexadecimal digits. */
export const reportIdOf = (object: ObjectName): string => digest(named(object), 32);

const SEQUENCER_WIDTH = 64;

/** S3 compares sequencers of one key as strings after padding the shorter with zeros on the right. */
export const padSequencer = (hexadecimal: string): string =>
  hexadecimal.toUpperCase().padEnd(SEQUENCER_WIDTH, '0');

/** What one version of an object is known by among the versions of its key. */
export interface VersionName {
  readonly versionId?: string | undefined;
  readonly etag?: string | undefined;
  /** Padded. */
  readonly sequencer?: string | undefined;
}

/** The version id, or where the store gives none, ETag and sequencer. At most 197 characters. */
export function receiptIdOf({ versionId, etag, sequencer }: VersionName): string {
  if (versionId !== undefined) return /^[\w.-]{1,128}$/.test(versionId) ? versionId : digest(versionId, 64);
  if (etag === undefined || sequencer === undefined)
    throw new Error('A version is named by its id or, without one, by ETag and sequencer.');
  return `${etag}+${sequencer.replace(/0+$/, '')}`;
}

/** The receipt of a version that was read once more, by other rules: one for each set of rules. */
export const rereadingIdOf = (
  receiptId: string,
  { version, catalogue }: { readonly version: string; readonly catalogue: string },
): string => `${receiptId}~${digest(`${version}\n${catalogue}`, 16)}`;

/** Derived, so that a repeat is known as a repeat: one event at most for each version of an object. */
export const eventIdOf = (object: ObjectName, receiptId: string): string =>
  digest(`${named(object)}\n${receiptId}`, 32);

// The table.

export const objectKey = (object: ObjectName): string => `OBJECT#${named(object)}`;

/** A bucket's name has no slash, so the first one ends it. */
export function parseObjectKey(partition: string): ObjectName | undefined {
  const [, bucket, key] = /^OBJECT#([^/]+)\/([\s\S]+)$/u.exec(partition) ?? [];
  return bucket !== undefined && key !== undefined ? { bucket, key } : undefined;
}

/** Where the sweep of a bucket keeps its place. */
export const sweepKey = (bucket: string): string => `SWEEP#${bucket}`;

export const receiptKey = (receiptId: string): string => `${SORT.receipt}${receiptId}`;

export const parseReceiptKey = (sort: string): string | undefined =>
  sort.startsWith(SORT.receipt) && sort.length > SORT.receipt.length
    ? sort.slice(SORT.receipt.length)
    : undefined;

/** `<era>#<code>`: how an area is named wherever a string must name it (also in message attributes). */
export const areaId = ({ era, code }: Pick<Area, 'era' | 'code'>): string => `${era}#${code}`;

export const officeAreaId = (code: string): string => areaId({ era: CURRENT_ERA, code });

export const areaKey = (area: Pick<Area, 'era' | 'code'>): string => `AREA#${areaId(area)}`;

export function parseAreaKey(partition: string): { readonly era: Era; readonly code: string } | undefined {
  const [, named, code] = /^AREA#([^#]+)#([0-9]{5})$/.exec(partition) ?? [];
  const parsed = era.safeParse(named);
  return parsed.success && code !== undefined ? { era: parsed.data, code } : undefined;
}

export const currentKey = (reportId: string): string => `${SORT.current}${reportId}`;

export const revisionKey = (reportId: string, revision: number): string =>
  `${SORT.revision}${reportId}#${String(revision).padStart(4, '0')}`;

export function parseRevisionKey(
  sort: string,
): { readonly reportId: string; readonly revision: number } | undefined {
  const [, reportId, revision] = /^REVISION#([0-9a-f]{32})#([0-9]{4,15})$/.exec(sort) ?? [];
  return reportId !== undefined && revision !== undefined
    ? { reportId, revision: Number(revision) }
    : undefined;
}

/** `<period>#<province>`; reports that state no period are under `none`. */
export const periodKey = (label: string | undefined, province: string): string =>
  `${label ?? 'none'}#${province}`;

// The receipts bucket.

const NAME_BYTES = 700;

/**
 * Where the receipt page of a version lies: under the office's own prefix, in a folder named like the file.
 * A name that is too long, or could lead elsewhere when a program takes it for a path, is cut or cleaned and
 * told apart by a hash. A key outside `wards/` has its page under `elsewhere/`, which no office can read.
 */
export function receiptPageKey(object: ObjectName, receiptId: string): string {
  const upload = parseUploadKey(object.key);
  return upload === undefined
    ? `elsewhere/${reportIdOf(object)}/${receiptId}.html`
    : `${uploadKey({ office: upload.office, name: folderOf(upload.name) })}/${receiptId}.html`;
}

const DOUBTFUL = /[\p{Cc}\\]|(?<=^|\/)\.{0,2}(?=\/|$)/gu;

function folderOf(name: string): string {
  const clean = shortened(name.replace(DOUBTFUL, '_'));
  return clean === name ? name : `${clean}~${digest(name, 16)}`;
}

function shortened(name: string): string {
  if (Buffer.byteLength(name) <= NAME_BYTES) return name;
  const cut = Buffer.from(name).subarray(0, NAME_BYTES).toString('utf8');
  return cut.replace(/\uFFFD+$/u, '');
}

/** Where a revision lies that is too large for an item: named by its content, never written twice. */
export const archiveKey = (reportId: string, revision: number, sha256: string): string =>
  `revisions/${reportId}/${String(revision).padStart(4, '0')}-${sha256}.json.gz`;
