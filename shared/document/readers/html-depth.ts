import { Parser } from 'htmlparser2';
import { LIMITS } from '../../contract/limits.ts';
import { PermanentError } from '../../contract/permanent-error.ts';

/** More elements than an honest bulletin has; the tree that readers build of them grows without measure. */
const MOST_ELEMENTS = 100_000;

/**
 * Throws `too-complex` for markup that is nested too deep or has too many elements, before anything builds a
 * tree of it: 100,000 nested elements kept the readers busy for minutes.
 */
export function refuseDeepMarkup(markup: string, { xmlMode }: { readonly xmlMode: boolean }): void {
  let depth = 0;
  let elements = 0;
  const parser = new Parser(
    {
      onopentagname() {
        depth += 1;
        elements += 1;
        if (depth > LIMITS.htmlDepth)
          throw new PermanentError('too-complex', `nested over ${LIMITS.htmlDepth} deep`);
        if (!xmlMode && elements > MOST_ELEMENTS)
          throw new PermanentError('too-complex', `over ${MOST_ELEMENTS} elements`);
      },
      onclosetag() {
        depth -= 1;
      },
    },
    { xmlMode },
  );
  parser.end(markup);
}
