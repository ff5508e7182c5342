import { parseUploadKey } from '../../shared/contract/keys.ts';
import { type Receipt, receiptRefOf } from '../../shared/contract/receipt.ts';
import type { Clock, Pages, Store } from '../ports.ts';
import type { Core } from './core.ts';
import { withRevision, writePage } from './write-page.ts';

export interface FailPorts {
  readonly core: Pick<Core, 'loadOffice'>;
  readonly store: Store;
  readonly pages: Pages;
  readonly clock: Clock;
}

export type FailedVersion = Extract<Receipt, { status: 'failed' }>['version'];

/**
 * Writes the receipt `failed` of a version that has none: nothing is dropped in silence. A later try that comes
 * through takes its place. The page comes first, so that a crash between the two is mended by the sweep, which looks
 * for receipts. Answers whether it was written.
 */
export async function failVersion(version: FailedVersion, ports: FailPorts): Promise<boolean> {
  const { core, store, clock } = ports;
  const { etag, ...named } = version; // an MD5 of the file, and nobody has seen yet whether it is a secret
  if ((await store.receipt(receiptRefOf({ version }))) !== undefined) return false;
  const upload = parseUploadKey(version.key);
  const office = upload && (await core.loadOffice(upload.office))?.office;
  const at = clock.now().toISOString();
  const known = named.versionId === undefined ? version : named;
  const receipt = { version: known, at, ...(office && { office }), status: 'failed' } as const;
  await writePage({ receipt }, ports);
  if ((await store.commit({ receipt })) === 'committed') return true;
  const now = await store.receipt(receiptRefOf({ version })); // another try came through: its page is the right one
  if (now !== undefined) await writePage(await withRevision(now.receipt, store), ports);
  return false;
}
