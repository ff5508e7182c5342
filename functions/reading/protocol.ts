import type { ReasonCode } from '../../shared/contract/reasons.ts';
import type { Document } from '../../shared/document/document.ts';

/** What is said between the thread that reads files and the one that hands them to it. */

export interface Order {
  readonly bytes: Uint8Array;
  /** Within so many it is to be read. */
  readonly milliseconds: number;
}

export type Reply =
  | { readonly document: Document }
  /** No reader can make a document of it: why. */
  | { readonly reason: ReasonCode; readonly detail: string }
  /** A reader broke: the name of what it threw and where, never its message, which may quote the file. */
  | { readonly broken: string; readonly at: string };
