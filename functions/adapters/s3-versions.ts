import {
  type DeleteMarkerEntry,
  type ObjectVersion as ListedVersion,
  ListObjectVersionsCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import type { NamedVersion, Position, VersionList } from '../ports.ts';
import { s3Reach } from './endpoints.ts';

/** Where the listing stopped, kept from one sweep to the next. */
export type KeptPosition = Pick<VersionList, 'position' | 'moveTo'>;

/** Versions and delete markers of a bucket, a thousand a page at most, in the order of their keys. */
export function s3VersionList(
  bucket: string,
  kept: KeptPosition,
  client = new S3Client(s3Reach()),
  most = 1_000,
): VersionList {
  return {
    ...kept,
    async page(from) {
      const at = from && { KeyMarker: from.key, VersionIdMarker: from.versionId };
      const { Versions, DeleteMarkers, NextKeyMarker, NextVersionIdMarker, IsTruncated } = await client.send(
        new ListObjectVersionsCommand({ Bucket: bucket, MaxKeys: most, ...at }),
      );
      const versions = [...(Versions ?? []), ...(DeleteMarkers ?? [])].flatMap((one) => named(bucket, one));
      const next: Position | undefined =
        IsTruncated && NextKeyMarker !== undefined
          ? { key: NextKeyMarker, ...(NextVersionIdMarker && { versionId: NextVersionIdMarker }) }
          : undefined;
      return { versions, ...(next && { next }) };
    },
  };
}

/** A version that was written while versioning was suspended has no id of its own; the stack never suspends it. */
function named(bucket: string, entry: ListedVersion | DeleteMarkerEntry): readonly NamedVersion[] {
  const { Key: key, VersionId: versionId, LastModified } = entry;
  if (key === undefined || versionId === undefined || versionId === 'null' || LastModified === undefined)
    return [];
  const size = 'Size' in entry ? entry.Size : undefined;
  const etag = 'ETag' in entry ? entry.ETag?.replaceAll('"', '') : undefined;
  return [
    {
      ...{ bucket, key, versionId, uploadedAt: LastModified.toISOString() },
      ...(size !== undefined && { size }),
      ...(etag !== undefined && { etag }),
    },
  ];
}
