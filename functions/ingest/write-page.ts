import { receiptPageKey } from '../../shared/contract/keys.ts';
import { type Receipt, receiptRefOf, revisionIn } from '../../shared/contract/receipt.ts';
import type { Revision } from '../../shared/contract/revision.ts';
import type { Pages, Store } from '../ports.ts';

/** A receipt and what it names. */
export interface Shown {
  readonly receipt: Receipt;
  readonly revision?: Revision;
}

export async function withRevision(receipt: Receipt, store: Store): Promise<Shown> {
  const ref = revisionIn(receipt);
  return ref === undefined ? { receipt } : { receipt, revision: await store.revision(ref) };
}

/** The page that the office sees; the same receipt gives the same page, so writing it again changes nothing. */
export async function writePage({ receipt, revision }: Shown, { pages }: { readonly pages: Pages }) {
  const { receiptPage } = await import('./receipt-page.ts'); // it knows the catalogue's names: not before a first page
  const { object, id } = receiptRefOf(receipt);
  const write = receipt.status === 'failed' ? pages.writeFirst : pages.write; // that of an outcome is never overwritten by it
  await write(receiptPageKey(object, id), receiptPage(receipt, revision));
}
