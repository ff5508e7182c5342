import type { Block, Document } from './document.ts';
import { withoutMarks } from './fold.ts';
import { comparable, type Lettering, letteringOf } from './lettering.ts';

/** A normalised document in the forms that it is compared in, made once; offsets are the same in all. */
export interface Page {
  /** As written, in NFC: capitals begin sentences and names. Entities for spaces that were left as text are blank. */
  readonly text: string;
  /** The comparable form: what patterns are matched on. */
  readonly plain: string;
  /** Without marks: what labels are looked up by. */
  readonly bare: string;
  readonly lettering: Lettering;
  readonly blocks: readonly Block[];
  readonly aside: readonly string[];
}

export function pageOf({
  text: written,
  blocks,
  aside = [],
}: Pick<Document, 'text' | 'blocks' | 'aside'>): Page {
  const text = withoutEntities(written);
  const lettering = letteringOf(text);
  const plain = comparable(text, lettering);
  return { text, plain, bare: lettering === 'bare' ? plain : withoutMarks(plain), lettering, blocks, aside };
}

/** "đạt 3&nbsp;tỷ đồng": left over where a page was copied as text; blanks of the same length keep every offset. */
const withoutEntities = (text: string): string =>
  text.includes('&') ? text.replace(ENTITY, ({ length }) => ' '.repeat(length)) : text;
const ENTITY = /&(?:nbsp|ensp|emsp|thinsp|#160|#xa0);/giu;
