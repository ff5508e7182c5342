import { Parser } from 'htmlparser2';
import { LIMITS } from '../../contract/limits.ts';
import { PermanentError } from '../../contract/permanent-error.ts';

/** What a tree of some markup would be made of. */
export interface MarkupSize {
  readonly elements: number;
  /** Elements, and the pieces into which the parser cuts the text between them. */
  readonly nodes: number;
}

/**
 * Measures markup before anything builds a tree of it. Throws `too-complex` where it is nested deeper than
 * `LIMITS.htmlDepth` or has more than `most` elements: 100,000 nested elements kept the readers busy for minutes.
 */
export function measureMarkup(markup: string, most: number): MarkupSize {
  let depth = 0;
  let elements = 0;
  let texts = 0;
  const parser = new Parser({
    onopentagname() {
      depth += 1;
      elements += 1;
      if (depth > LIMITS.htmlDepth)
        throw new PermanentError('too-complex', `nested over ${LIMITS.htmlDepth} deep`);
      if (elements > most) throw new PermanentError('too-complex', `over ${most} elements`);
    },
    ontext() {
      texts += 1;
    },
    onclosetag() {
      depth -= 1;
    },
  });
  parser.end(markup);
  return { elements, nodes: elements + texts };
}
