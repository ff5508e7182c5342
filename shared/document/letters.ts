/**
 * What `\p{L}` stands for in a pattern: the letters that Vietnamese is written with, and scripts that are no Latin as
 * whole blocks. `\p{L}` itself has hundreds of ranges, which V8 looks up out of line: twice the time (docs/speed.md).
 */
const LETTERS = String.raw`A-Za-zªµºÀ-ÖØ-öø-ʯ\u0370-\u1fff\u2c00-\u2dff\u3041-\ud7ff\uf900-\ufdff\ufe70-\ufefe\u{10000}-\u{1efff}\u{20000}-\u{3ffff}`;

/** Marks that no letter took up, and the like; those of other scripts are among their letters. */
const MARKS = String.raw`\u0300-\u036f\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f`;

/** An escape, or a class in square brackets with what it holds. */
const ESCAPE_OR_CLASS = /\\[pP]\{\w+\}|\\.|\[(?:\\.|[^\]\\])*\]/gsu;

/** An expression whose `\p{L}` and `\P{L}`, and `\p{M}` in a class, are those. It must have the flag `u`. */
export const regexp = (source: string, flags: string): RegExp =>
  new RegExp(
    source.replace(ESCAPE_OR_CLASS, (part) => {
      if (part === '\\p{L}') return `[${LETTERS}]`;
      if (part === '\\P{L}') return `[^${LETTERS}]`;
      return part.startsWith('[') ? part.replaceAll('\\p{L}', LETTERS).replaceAll('\\p{M}', MARKS) : part;
    }),
    flags,
  );

const LETTER = regexp(String.raw`\p{L}`, 'u');

/** Whether a letter stands at a place in a text. */
export function isLetterAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit <= LAST_ASCII) return (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;
  return at >= 0 && at < text.length && LETTER.test(String.fromCodePoint(text.codePointAt(at) ?? unit));
}
const LAST_ASCII = 0x7f;
