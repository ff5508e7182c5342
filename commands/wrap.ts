/** Where a long text may be broken: behind a space, or behind a mark that joins ("budget.", "tháng/"). */
const PIECES = /[^\s.,/·-]*(?:[.,/·-]+|\s+|$)/gu;

/** Lines of at most `width` characters; a piece that is longer by itself is cut. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const [piece] of text.matchAll(PIECES)) {
    if (line !== '' && [...(line + piece).trimEnd()].length > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
    for (
      let letters = [...line];
      letters.length > width && line.trimEnd().length > width;
      letters = [...line]
    ) {
      lines.push(letters.slice(0, width).join(''));
      line = letters.slice(width).join('');
    }
  }
  return line.trim() === '' && lines.length > 0 ? lines : [...lines, line.trimEnd()];
}

/** A text with a label before its first line; the other lines stand under the text. */
export function labelled(label: string, text: string, width: number): readonly string[] {
  const indent = ' '.repeat(label.length);
  return wrap(text, Math.max(20, width - label.length)).map((line, at) => (at === 0 ? label : indent) + line);
}
