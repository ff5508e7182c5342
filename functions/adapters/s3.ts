import { GetObjectCommand, PutObjectCommand, S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import type { ObjectRead, Objects, Pages } from '../ports.ts';
import { s3Reach } from './endpoints.ts';

export function s3Objects(client = new S3Client(s3Reach())): Objects {
  return {
    async read({ bucket, key, versionId, etag }, maxBytes): Promise<ObjectRead> {
      const which = versionId === undefined ? { IfMatch: `"${etag}"` } : { VersionId: versionId };
      try {
        const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key, ...which }));
        if (Body === undefined) throw new Error(`S3 gave no body for ${key}.`);
        const bytes = await upTo(maxBytes, Body.transformToWebStream());
        return bytes === undefined ? { status: 'too-large' } : { status: 'read', bytes };
      } catch (error) {
        if (isGone(error)) return { status: 'gone' };
        throw error;
      }
    },
  };
}

/** The stream's bytes, or `undefined` once there are more than `limit`; the rest is never fetched. */
async function upTo(limit: number, stream: ReadableStream<Uint8Array>): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.byteLength;
    if (length > limit) return undefined; // leaving the loop cancels the stream
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}

const GONE: readonly string[] = ['NoSuchKey', 'NoSuchVersion', 'PreconditionFailed', 'MethodNotAllowed'];

/** 412: another ETag by now. 405: the version is a delete marker. A missing bucket is a fault, not an answer. */
const isGone = (error: unknown): boolean => error instanceof S3ServiceException && GONE.includes(error.name);

const isThere = (error: unknown): boolean =>
  error instanceof S3ServiceException && error.name === 'PreconditionFailed';

export function s3Pages(bucket: string, client = new S3Client(s3Reach())): Pages {
  const page = (Key: string, Body: string) => ({
    ...{ Bucket: bucket, Key, Body },
    ContentType: 'text/html; charset=utf-8',
  });
  return {
    async write(key, html) {
      await client.send(new PutObjectCommand(page(key, html)));
    },
    async writeFirst(key, html) {
      try {
        await client.send(new PutObjectCommand({ ...page(key, html), IfNoneMatch: '*' }));
      } catch (error) {
        if (!isThere(error)) throw error;
      }
    },
  };
}

/** Bytes too large for an item, under keys named by their content: writing them again changes nothing. */
export interface Archive {
  write(key: string, gzip: Uint8Array): Promise<{ readonly bucket: string; readonly key: string }>;
  read(place: { readonly bucket: string; readonly key: string }): Promise<Uint8Array>;
}

export function s3Archive(bucket: string, client = new S3Client(s3Reach())): Archive {
  return {
    async write(key, gzip) {
      const type = { ContentType: 'application/json', ContentEncoding: 'gzip' };
      await client.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: gzip, ...type }));
      return { bucket, key };
    },
    async read(place) {
      const { Body } = await client.send(new GetObjectCommand({ Bucket: place.bucket, Key: place.key }));
      if (Body === undefined) throw new Error(`S3 gave no body for ${place.key}.`);
      return Body.transformToByteArray();
    },
  };
}
