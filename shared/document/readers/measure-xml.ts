import { LIMITS } from '../../contract/limits.ts';
import { PermanentError } from '../../contract/permanent-error.ts';

/** What is passed over as a whole: its beginning, its end, and what may not stand in it, where some readers end it. */
const WHOLES = [
  { begin: '<!--', end: '-->', never: /^-?>|--/u }, // "<!-->", "--!>"
  { begin: '<![CDATA[', end: ']]>' },
  { begin: '<!', end: '>', never: /^(?![a-z])/iu }, // "<!>"
  { begin: '<?', end: '?>', never: />/u },
] as const;

/**
 * Counts the elements of XML before anything builds a tree of it, several times faster than a parser. Throws
 * `too-complex` where it is nested deeper than `LIMITS.htmlDepth` or has more than `most` elements, and `unreadable`
 * where it cannot be told what a reader would take for an element: something never ends, or a tag has quotes
 * elsewhere than around a value. It may count more than a reader will see, never less: an end without its beginning
 * ends nothing.
 */
export function elementsOfXml(markup: string, most: number): number {
  const open: string[] = [];
  let elements = 0;
  for (let at = markup.indexOf('<'); at >= 0; at = markup.indexOf('<', at)) {
    const whole = WHOLES.find(({ begin }) => markup.startsWith(begin, at));
    if (whole) {
      at = endOfWhole(markup, at, whole);
      continue;
    }
    const isEnd = markup.charAt(at + 1) === '/';
    const end = isEnd ? markup.indexOf('>', at) : endOfTag(markup, at + 1);
    if (end < 0) throw unreadable('a tag without its end');
    if (isEnd) {
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

function endOfWhole(markup: string, at: number, { begin, end, ...more }: (typeof WHOLES)[number]): number {
  const from = at + begin.length;
  const to = markup.indexOf(end, from);
  if (to < 0) throw unreadable(`${begin} without its end`);
  if ('never' in more && more.never.test(markup.slice(from, to))) throw unreadable(`${begin} with two ends`);
  return to + end.length;
}

const [QUOTE, APOSTROPHE, GREATER, EQUALS, SLASH] = [0x22, 0x27, 0x3e, 0x3d, 0x2f];
const isSpace = (code: number): boolean => code === 0x20 || (code >= 0x09 && code <= 0x0d);

/** The place of the `>` that ends a tag: one in the quotes of a value does not. */
function endOfTag(markup: string, from: number): number {
  let hasName = false;
  for (let at = from + nameAt(markup, from).length; at < markup.length; at++) {
    const code = markup.charCodeAt(at);
    if (code === GREATER) return at;
    if (isSpace(code)) continue;
    if (code === QUOTE || code === APOSTROPHE) throw unreadable('a quote in a tag');
    if (code === EQUALS) {
      if (!hasName) throw unreadable('a value without its name');
      at = endOfValue(markup, at + 1);
    }
    hasName = code !== EQUALS && code !== SLASH;
  }
  return -1;
}

/** The place of the quote that ends a value. */
function endOfValue(markup: string, from: number): number {
  let at = from;
  while (isSpace(markup.charCodeAt(at))) at += 1;
  const quote = markup.charAt(at);
  const end = quote === '"' || quote === "'" ? markup.indexOf(quote, at + 1) : -1;
  if (end < 0) throw unreadable('a value that is not in quotes');
  return end;
}

const NAME = /[^\s/>]*/y;

function nameAt(markup: string, at: number): string {
  NAME.lastIndex = at;
  return NAME.exec(markup)?.[0] ?? '';
}

const unreadable = (detail: string): PermanentError => new PermanentError('unreadable', detail);
