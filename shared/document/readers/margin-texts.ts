import { Parser } from 'htmlparser2';

/** Elements of OpenDocument, of Word and of drawings that stand for white space. */
const SPACES: Readonly<Record<string, string>> = {
  'text:tab': '\t',
  'text:s': ' ',
  'text:line-break': '\n',
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'a:br': '\n',
};

/**
 * The texts of the elements named `each`, of one that stands in another (a box that hangs in a paragraph) apart.
 *
 * @param within what the words must stand in
 */
export function textsIn(markup: string, each: RegExp, within: RegExp = each): readonly string[] {
  const texts: string[] = [];
  const open: number[] = [];
  let depth = 0;
  const add = (words: string) => {
    const at = open.at(-1);
    if (at !== undefined) texts[at] += words;
  };
  const parser = new Parser(
    {
      onopentag(tag) {
        if (within.test(tag)) depth += 1;
        if (each.test(tag)) open.push(texts.push('') - 1);
        add(SPACES[tag] ?? '');
      },
      ontext(words) {
        if (depth > 0) add(words);
      },
      onclosetag(tag) {
        if (within.test(tag)) depth -= 1;
        if (each.test(tag)) open.pop();
      },
    },
    { xmlMode: true },
  );
  parser.end(markup);
  return texts;
}

/**
 * A stamp is a line by itself, but may have been broken ("TỐI⏎MẬT") or have another line below it: a text is taken
 * as one line, and line by line.
 */
export function stampLines(text: string): readonly string[] {
  const lines = text.split(/[\r\n]+/u).filter((line) => line.trim() !== '');
  return lines.length > 1 ? [lines.join(' '), ...lines] : lines;
}
