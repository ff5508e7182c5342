import { LIMITS } from '../../contract/limits.ts';
import { PermanentError } from '../../contract/permanent-error.ts';

/** What is passed over as a whole: its beginning and its end. */
const WHOLES = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<!', '>'],
  ['<?', '?>'],
] as const;

/**
 * Counts the elements of XML before anything builds a tree of it, several times faster than a parser. Throws
 * `too-complex` where it is nested deeper than `LIMITS.htmlDepth` or has more than `most` elements. Of XML that is
 * not well formed it may say more than a reader will see, never less: an end without its beginning ends nothing.
 */
export function elementsOfXml(markup: string, most: number): number {
  const open: string[] = [];
  let elements = 0;
  for (let at = markup.indexOf('<'); at >= 0; at = markup.indexOf('<', at)) {
    const whole = WHOLES.find(([begin]) => markup.startsWith(begin, at));
    if (whole) {
      const end = markup.indexOf(whole[1], at + whole[0].length);
      if (end < 0) break;
      at = end + whole[1].length;
      continue;
    }
    const end = endOfTag(markup, at + 1);
    if (end < 0) break;
    if (markup.charAt(at + 1) === '/') {
      if (open.at(-1) === nameAt(markup, at + 2)) open.pop();
    } else {
      elements += 1;
      if (elements > most) throw new PermanentError('too-complex', `over ${most} elements`);
      if (markup.charAt(end - 1) !== '/' && open.push(nameAt(markup, at + 1)) > LIMITS.htmlDepth)
        throw new PermanentError('too-complex', `nested over ${LIMITS.htmlDepth} deep`);
    }
    at = end + 1;
  }
  return elements;
}

const [QUOTE, APOSTROPHE, GREATER] = [0x22, 0x27, 0x3e];

/** The place of the `>` that ends a tag: one in quotes does not. */
function endOfTag(markup: string, from: number): number {
  for (let at = from; at < markup.length; at++) {
    const code = markup.charCodeAt(at);
    if (code === GREATER) return at;
    if (code !== QUOTE && code !== APOSTROPHE) continue;
    const end = markup.indexOf(code === QUOTE ? '"' : "'", at + 1);
    if (end < 0) return -1;
    at = end;
  }
  return -1;
}

const NAME = /[^\s/>]*/y;

function nameAt(markup: string, at: number): string {
  NAME.lastIndex = at;
  return NAME.exec(markup)?.[0] ?? '';
}
