import type { Block, Document } from '../../document/document.ts';
import { comparable, type Lettering, letteringOf } from '../../document/lettering.ts';

/** A normalised document with its comparable text, which has the same offsets. */
export interface Page {
  readonly text: string;
  readonly plain: string;
  readonly lettering: Lettering;
  readonly blocks: readonly Block[];
}

export function pageOf({ text, blocks }: Document): Page {
  const lettering = letteringOf(text);
  return { text, plain: comparable(text, lettering), lettering, blocks };
}
