import type { Block, Document } from './document.ts';
import { withoutMarks } from './fold.ts';
import { comparable, type Lettering, letteringOf } from './lettering.ts';

/** A normalised document in the forms that it is compared in, made once; offsets are the same in all. */
export interface Page {
  /** As written, in NFC: capitals begin sentences and names. */
  readonly text: string;
  /** The comparable form: what patterns are matched on. */
  readonly plain: string;
  /** Without marks: what labels are looked up by. */
  readonly bare: string;
  readonly lettering: Lettering;
  readonly blocks: readonly Block[];
  readonly aside: readonly string[];
}

export function pageOf({ text, blocks, aside = [] }: Pick<Document, 'text' | 'blocks' | 'aside'>): Page {
  const lettering = letteringOf(text);
  const plain = comparable(text, lettering);
  return { text, plain, bare: lettering === 'bare' ? plain : withoutMarks(plain), lettering, blocks, aside };
}
