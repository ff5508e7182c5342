import {
  DeleteObjectCommand,
  HeadObjectCommand,
  ListObjectVersionsCommand,
  NotFound,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { s3Reach } from '../../functions/adapters/endpoints.ts';

/** A bucket with versions, as the trial uses it. */
export function smokeBucket(name: string, client = new S3Client(s3Reach())) {
  const named = (versionId: string | undefined): string => {
    if (versionId === undefined) throw new Error(`The bucket ${name} keeps no versions.`);
    return versionId;
  };
  return {
    name,
    async put(Key: string, text: string): Promise<string> {
      const object = { Bucket: name, Key, Body: Buffer.from(text), ContentType: 'text/plain; charset=utf-8' };
      return named((await client.send(new PutObjectCommand(object))).VersionId);
    },
    async remove(Key: string): Promise<string> {
      return named((await client.send(new DeleteObjectCommand({ Bucket: name, Key }))).VersionId);
    },
    async has(Key: string): Promise<boolean> {
      try {
        await client.send(new HeadObjectCommand({ Bucket: name, Key }));
        return true;
      } catch (error) {
        if (error instanceof NotFound) return false;
        throw error;
      }
    },
    /** Removes every version of every key that begins so. */
    async purge(Prefix: string): Promise<void> {
      for (;;) {
        const page = await client.send(new ListObjectVersionsCommand({ Bucket: name, Prefix }));
        const all = [...(page.Versions ?? []), ...(page.DeleteMarkers ?? [])];
        if (all.length === 0) return;
        for (const { Key, VersionId } of all)
          await client.send(new DeleteObjectCommand({ Bucket: name, Key, VersionId }));
      }
    },
  };
}
