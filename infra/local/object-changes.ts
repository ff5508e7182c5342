import { isObject } from './json.ts';
import { type Emulator, keepVersions } from './object-versions.ts';

interface Change {
  readonly bucket: string;
  readonly key: string;
  readonly versionId: string;
  /** Hexadecimal; later ones of a key are greater, and all have one width. */
  readonly sequencer: string;
  readonly time: string;
}

/** An object that was written, as S3 would name the version. */
export interface CreatedObject extends Change {
  readonly etag: string;
  readonly reason: 'PutObject' | 'CopyObject' | 'PostObject' | 'CompleteMultipartUpload';
}

/** A delete marker. */
export interface DeletedObject extends Change {
  readonly reason: 'DeleteObject';
}

export type ObjectChange = CreatedObject | DeletedObject;

type Reason = ObjectChange['reason'];

/**
 * Keeps every version of every object, which the emulator does not, and calls `tell` for each that is made, once,
 * before the writer has its answer. The emulator's own spy cannot be had without listening on all interfaces, sees a
 * form upload twice and does not tell the ETag; what it answers to a request says all of it.
 */
export function watchObjects(emulator: Emulator, tell: (change: ObjectChange) => void): void {
  const versions = keepVersions(emulator);
  emulator.addHook('onSend', (request, reply, payload, done) => {
    const { method, query, headers, params, body } = request;
    const reason = reply.statusCode < 300 ? reasonOf(method, query, headers) : undefined;
    const etag = etagOf(reply.getHeader('etag'), payload);
    if (reason !== undefined && isObject(params) && (etag !== undefined || reason === 'DeleteObject')) {
      const sequencer = nextSequencer();
      const made = { versionId: `v${sequencer}`, sequencer, time: new Date().toISOString() };
      reply.header('x-amz-version-id', made.versionId);
      const happened = (key: unknown) => {
        const { bucket } = params;
        if (typeof bucket !== 'string' || typeof key !== 'string' || key === '') return;
        const change = { bucket, key, ...made };
        if (reason === 'DeleteObject') versions.mark(change);
        else if (etag !== undefined) versions.keep({ ...change, etag }, body);
        tell(reason === 'DeleteObject' ? { ...change, reason } : { ...change, etag: etag ?? '', reason });
      };
      if (reason === 'PostObject') void keyOfForm(body, headers['content-type']).then(happened);
      else happened(params['*']);
    }
    done();
  });
}

type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

function reasonOf(method: string, query: unknown, headers: Headers): Reason | undefined {
  const asks = (name: string) => isObject(query) && name in query;
  if (method === 'DELETE' && !asks('versionId') && !asks('uploadId')) return 'DeleteObject';
  if (method === 'PUT' && !asks('partNumber') && !asks('lifecycle') && !asks('renameObject'))
    return 'x-amz-copy-source' in headers ? 'CopyObject' : 'PutObject';
  if (method === 'POST' && asks('uploadId')) return 'CompleteMultipartUpload';
  if (method === 'POST' && String(headers['content-type']).includes('multipart/form-data'))
    return 'PostObject';
  return undefined;
}

/** In a header, or in the XML of the answer. A new bucket has none. */
function etagOf(header: unknown, payload: unknown): string | undefined {
  const [, inBody] = /<ETag>(.*?)<\/ETag>/.exec(typeof payload === 'string' ? payload : '') ?? [];
  return (typeof header === 'string' ? header : inBody)?.replace(/&quot;|"/g, '');
}

async function keyOfForm(body: unknown, type = ''): Promise<string | undefined> {
  if (!(body instanceof Uint8Array)) return undefined;
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
  const file = form.get('file');
  const name = file instanceof File ? file.name : '';
  // biome-ignore lint/suspicious/noTemplateCurlyInString: S3 puts the name of the file in
  return form.get('key')?.toString().replaceAll('${filename}', name);
}

let last = 0n;

/** Sixteen hexadecimal digits: the time in microseconds, or one more than the last. */
function nextSequencer(): string {
  const now = BigInt(Date.now()) * 1000n;
  last = now > last ? now : last + 1n;
  return last.toString(16).toUpperCase().padStart(16, '0');
}
