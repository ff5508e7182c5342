import { createHash } from 'node:crypto';
import type { buildApp } from 'fauxqs';
import { isObject } from './json.ts';

export type Emulator = ReturnType<typeof buildApp>;

interface Version {
  readonly bucket: string;
  readonly key: string;
  readonly versionId: string;
  readonly time: string;
  /** Of a delete marker there are none. */
  readonly object?: { readonly etag: string; readonly bytes: Promise<Buffer> };
}

type Named = Omit<Version, 'object'>;

export interface VersionsKept {
  /** Keeps what has just been written under the key; it may be the body of the request. */
  keep(version: Named & { readonly etag: string }, body: unknown): void;
  /** Keeps a delete marker. */
  mark(marker: Named): void;
}

/**
 * Versions of objects, as a bucket with versioning has them: read by id, listed, purged. The emulator keeps only
 * the newest; requests that name a version, or ask for the list, are answered here.
 */
export function keepVersions(emulator: Emulator): VersionsKept {
  const kept = new Map<string, Version>();
  const find = (bucket: unknown, key: unknown, id: unknown) => {
    const version = kept.get(String(id));
    return version?.bucket === bucket && version?.key === key ? version : undefined;
  };

  emulator.addHook('onRequest', async ({ method, params, query }, reply) => {
    if (!isObject(params) || !isObject(query)) return;
    const { bucket, '*': key = '' } = params;
    if (method === 'GET' && key === '' && 'versions' in query)
      return reply.type('application/xml').send(await listing(String(bucket), query, [...kept.values()]));
    if (!('versionId' in query)) return;
    const version = find(bucket, key, query.versionId);
    if (method === 'DELETE') {
      if (version !== undefined) kept.delete(version.versionId); // of an object that stands the bytes stay readable
      return reply.code(204).send();
    }
    if (method !== 'GET' && method !== 'HEAD') return;
    if (version === undefined) return reply.code(404).type('application/xml').send(refusal('NoSuchVersion'));
    if (version.object === undefined)
      return reply.code(405).type('application/xml').send(refusal('MethodNotAllowed'));
    const { etag, bytes } = version.object;
    reply.headers({
      etag: `"${etag}"`,
      'x-amz-version-id': version.versionId,
      'last-modified': new Date(version.time).toUTCString(),
      'content-type': 'application/octet-stream',
    });
    return reply.send(await bytes);
  });

  return {
    keep({ bucket, key, versionId, time, etag }, body) {
      const bytes = isWhole(body, etag) ? Promise.resolve(body) : written(bucket, key);
      kept.set(versionId, { bucket, key, versionId, time, object: { etag, bytes } });
    },
    mark({ bucket, key, versionId, time }) {
      kept.set(versionId, { bucket, key, versionId, time });
    },
  };

  /** Of a copy, a form or an upload in parts: what the emulator has now. */
  async function written(bucket: string, key: string): Promise<Buffer> {
    const path = [bucket, ...key.split('/')].map(encodeURIComponent).join('/');
    return (await emulator.inject({ method: 'GET', url: `/${path}` })).rawPayload;
  }
}

const isWhole = (body: unknown, etag: string): body is Buffer =>
  Buffer.isBuffer(body) && createHash('md5').update(body).digest('hex') === etag;

const escaped = (text: string): string =>
  text.replace(/[&<>"\p{Cc}]/gu, (sign) => `&#${sign.codePointAt(0)};`);
const refusal = (code: string): string => `<Error><Code>${code}</Code><Message>${code}</Message></Error>`;

type Query = Readonly<Record<string, unknown>>;

/** A page of the list: keys in the order of their bytes, the newest version of a key first. */
async function listing(bucket: string, query: Query, all: readonly Version[]): Promise<string> {
  const text = (name: string) => (query[name] === undefined ? undefined : String(query[name]));
  const [after, afterId, most] = [text('key-marker'), text('version-id-marker'), text('max-keys') ?? '1000'];
  const behind = ({ key, versionId }: Version) => {
    const order = after === undefined ? 1 : Buffer.compare(Buffer.from(key), Buffer.from(after));
    return order > 0 || (order === 0 && afterId !== undefined && versionId < afterId);
  };
  const listed = all
    .filter((one) => one.bucket === bucket && one.key.startsWith(text('prefix') ?? ''))
    .toSorted(
      (a, b) =>
        Buffer.compare(Buffer.from(a.key), Buffer.from(b.key)) || (a.versionId < b.versionId ? 1 : -1),
    );
  const rest = listed.filter(behind);
  const page = rest.slice(0, Number(most));
  const last = page.at(-1);
  const next =
    rest.length > page.length && last
      ? `<NextKeyMarker>${escaped(last.key)}</NextKeyMarker><NextVersionIdMarker>${last.versionId}</NextVersionIdMarker>`
      : '';
  const entries = await Promise.all(
    page.map((one) => entry(one, listed.find(({ key }) => key === one.key) === one)),
  );
  return `<ListVersionsResult><Name>${bucket}</Name><IsTruncated>${next !== ''}</IsTruncated>${next}${entries.join('')}</ListVersionsResult>`;
}

async function entry({ key, versionId, time, object }: Version, latest: boolean): Promise<string> {
  const said = `<Key>${escaped(key)}</Key><VersionId>${versionId}</VersionId><IsLatest>${latest}</IsLatest><LastModified>${time}</LastModified>`;
  return object === undefined
    ? `<DeleteMarker>${said}</DeleteMarker>`
    : `<Version>${said}<ETag>"${object.etag}"</ETag><Size>${(await object.bytes).byteLength}</Size></Version>`;
}
