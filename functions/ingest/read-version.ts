import { createHash } from 'node:crypto';
import type { OfficeRecord } from '../../shared/area/offices.ts';
import { parseUploadKey } from '../../shared/contract/keys.ts';
import { LIMITS } from '../../shared/contract/limits.ts';
import type { ReasonCode } from '../../shared/contract/reasons.ts';
import type { Deletion, ObjectVersion } from '../../shared/contract/s3-event.ts';
import type { Document } from '../../shared/document/document.ts';
import type { Member } from '../../shared/document/readers/archive.ts';
import type { ReportReading } from '../../shared/report/reading.ts';
import type { Objects } from '../ports.ts';
import { ReaderBrokeError, reasonOf } from '../runtime/faults.ts';
import type { Core } from './core.ts';
import { quoting } from './quote.ts';

/** What there is to be said of a version, whatever came before it under its key. */
export type Finding =
  | {
      readonly status: 'report';
      readonly version: ObjectVersion;
      readonly office: OfficeRecord;
      readonly sha256: string;
      readonly document: Pick<Document, 'mediaType' | 'pages'>;
      readonly reading: ReportReading;
    }
  | {
      readonly status: 'rejected';
      readonly reason: ReasonCode;
      readonly office?: OfficeRecord;
      readonly sha256?: string;
    }
  /** Its pages are pictures, some or all of them: another function reads it. */
  | {
      readonly status: 'scan';
      readonly version: ObjectVersion;
      readonly office: OfficeRecord;
      readonly sha256: string;
    }
  /** A newer version was read before, or this one is not there any more. */
  | { readonly status: 'superseded'; readonly office: OfficeRecord }
  | { readonly status: 'withdrawn'; readonly office?: OfficeRecord }
  /** A zip of files. */
  | {
      readonly status: 'unpacked';
      readonly version: ObjectVersion;
      readonly office: OfficeRecord;
      readonly sha256: string;
      readonly members: readonly Member[];
    };

/** There is nothing to read of a deletion: it is what it says. */
export async function findDeletion({ key }: Deletion, { core }: { readonly core: Core }): Promise<Finding> {
  const upload = parseUploadKey(key);
  const office = upload && (await core.loadOffice(upload.office));
  return { status: 'withdrawn', ...(office && { office }) };
}

/**
 * Reads one version to the end. Nothing is read of a key without an office, of an object that is too large, or
 * of a version that is known to be `late`.
 */
export async function readVersion(
  version: ObjectVersion,
  late: boolean,
  { core, objects }: { readonly core: Core; readonly objects: Objects },
): Promise<Finding> {
  const upload = parseUploadKey(version.key);
  if (upload === undefined) return { status: 'rejected', reason: 'key-outside-wards' };
  const office = await core.loadOffice(upload.office);
  if (office === undefined) return { status: 'rejected', reason: 'unknown-office' };
  if (late) return { status: 'superseded', office };
  if (version.size > LIMITS.uploadBytes) return { status: 'rejected', reason: 'too-large', office };
  const object = await objects.read(version, LIMITS.uploadBytes);
  if (object.status === 'gone') return { status: 'superseded', office };
  if (object.status === 'too-large') return { status: 'rejected', reason: 'too-large', office };
  if (object.status === 'refused') return { status: 'rejected', reason: object.reason, office };
  return readBytes(object.bytes, version, office, core);
}

async function readBytes(
  bytes: Uint8Array,
  version: ObjectVersion,
  office: OfficeRecord,
  core: Core,
): Promise<Finding> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  try {
    const members = await core.openArchive(bytes);
    if (members !== undefined) return { status: 'unpacked', version, office, sha256, members };
    const document = await core.readDocument(bytes);
    if (document.scanned) return { status: 'scan', version, office, sha256 };
    const extraction = await core.extractReport(document, { office });
    if (extraction.status === 'rejected')
      return { status: 'rejected', reason: extraction.reason, office, sha256 };
    if (extraction.status === 'not-a-bulletin')
      return { status: 'rejected', reason: 'not-a-bulletin', office, sha256 };
    const { reading } = extraction;
    if (reading.observations.length > LIMITS.observations)
      return { status: 'rejected', reason: 'too-complex', office, sha256 };
    const { mediaType, pages, text } = document;
    return {
      status: 'report',
      version,
      office,
      sha256,
      document: { mediaType, ...(pages !== undefined && { pages }) },
      reading: { ...reading, observations: reading.observations.map((one) => quoting(one, text)) },
    };
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === undefined) throw new ReaderBrokeError('A reader broke on this file.', { cause: error });
    return { status: 'rejected', reason, office, sha256 };
  }
}
