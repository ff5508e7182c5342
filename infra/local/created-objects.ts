import type { buildApp } from 'fauxqs';
import { isObject } from './json.ts';

/** An object that was written, as S3 would name the version. */
export interface CreatedObject {
  readonly bucket: string;
  readonly key: string;
  readonly etag: string;
  /** Hexadecimal; later ones of a key are greater, and all have one width. */
  readonly sequencer: string;
  readonly time: string;
  readonly reason: 'PutObject' | 'CopyObject' | 'PostObject' | 'CompleteMultipartUpload';
}

type Emulator = ReturnType<typeof buildApp>;

/**
 * Calls `tell` for each object written, once, before the writer has its answer. The emulator's own spy cannot
 * be had without listening on all interfaces, sees a form upload twice and does not tell the ETag; what it
 * answers to a request says all of it.
 */
export function watchCreated(emulator: Emulator, tell: (created: CreatedObject) => void): void {
  emulator.addHook('onSend', (request, reply, payload, done) => {
    const reason =
      reply.statusCode < 300 ? reasonOf(request.method, request.query, request.headers) : undefined;
    const etag = reason && etagOf(reply.getHeader('etag'), payload);
    if (reason !== undefined && etag !== undefined && isObject(request.params)) {
      const { bucket, '*': path } = request.params;
      const created = { etag, sequencer: nextSequencer(), time: new Date().toISOString(), reason };
      const told = (key: unknown) => {
        if (typeof bucket === 'string' && typeof key === 'string' && key !== '')
          tell({ bucket, key, ...created });
      };
      if (reason === 'PostObject') void keyOfForm(request.body, request.headers['content-type']).then(told);
      else told(path);
    }
    done();
  });
}

type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

function reasonOf(method: string, query: unknown, headers: Headers): CreatedObject['reason'] | undefined {
  const asks = (name: string) => isObject(query) && name in query;
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
