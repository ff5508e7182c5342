import { Parser } from 'htmlparser2';
import { restoreTyped } from '../legacy/restore.ts';
import { odtStyles } from './odt-styles.ts';
import { plainHtml } from './plain-html.ts';

/** Elements of which nothing is read: what was deleted, remarks, contents lists, pictures' descriptions, forms. */
const SILENT = new Set(
  `text:tracked-changes office:annotation office:annotation-end text:note-citation text:table-of-content
   text:alphabetical-index svg:desc svg:title office:forms office:binary-data office:scripts office:styles
   office:automatic-styles office:master-styles office:font-face-decls text:ruby-text math:math`.split(
    /\s+/u,
  ),
);
/** Spaces and columns that a file claims; more is not believed. */
const MOST_REPEATED = 50;

/** Elements that become one of HTML, opened and closed with it. */
const TAGS: Readonly<Record<string, string>> = {
  'text:list-item': 'li',
  'table:table': 'table',
  'table:table-row': 'tr',
};

/** The body of an OpenDocument text as plain HTML; its footnotes come last. */
export function odtHtml(content: string, styles: string): string {
  const styleOf = odtStyles(styles, content);
  const [body, notes]: readonly [string[], string[]] = [[], []];
  const stack: string[] = [];
  const looks: { readonly font?: string | undefined; readonly isBold: boolean }[] = [{ isBold: false }];
  let silent = 0;
  let noteDepth = 0;
  const put = (html: string) => (noteDepth > 0 ? notes : body).push(html);

  const enter = (family: string, name: string | undefined) => {
    const { font, bold } = styleOf(family, name);
    const outer = looks.at(-1);
    looks.push({ font: font ?? outer?.font, isBold: bold ?? outer?.isBold ?? false });
  };
  const open = (tag: string, of: Readonly<Record<string, string>>) => {
    if (tag === 'text:note-body') noteDepth += 1;
    else if (tag === 'text:p' || tag === 'text:h') {
      const name = of['text:style-name'];
      enter('paragraph', name);
      stack.push(tag === 'text:h' || styleOf('paragraph', name).isTitle ? 'h1' : 'p');
      put(`<${stack.at(-1)}>`);
    } else if (tag === 'text:span') enter('text', of['text:style-name']);
    else if (tag === 'table:table-cell') {
      const [columns, rows] = [of['table:number-columns-spanned'], of['table:number-rows-spanned']];
      const repeated = count(of['table:number-columns-repeated']);
      put('<td></td>'.repeat(repeated - 1)); // only empty cells are repeated in a text
      put(`<td colspan="${count(columns)}" rowspan="${count(rows)}">`);
    } else if (tag === 'text:s') put(' '.repeat(count(of['text:c'])));
    else if (tag === 'text:tab') put('\t');
    else if (tag === 'text:line-break') put('<br>');
    else if (TAGS[tag] !== undefined) put(`<${TAGS[tag]}>`);
  };
  const close = (tag: string) => {
    if (tag === 'text:p' || tag === 'text:h') {
      looks.pop();
      put(`</${stack.pop() ?? 'p'}>`);
    } else if (tag === 'text:span') looks.pop();
    else if (tag === 'table:table-cell') put('</td>');
    else if (TAGS[tag] !== undefined) put(`</${TAGS[tag]}>`);
    else if (tag === 'text:note-body') noteDepth -= 1;
  };

  const parser = new Parser(
    {
      onopentag(tag, of) {
        if (silent > 0 || SILENT.has(tag)) silent += 1;
        else open(tag, of);
      },
      ontext(words) {
        if (silent > 0 || stack.length === 0) return;
        const { font, isBold = false } = looks.at(-1) ?? {};
        put(plainHtml(restoreTyped(words, font), { isBold }));
      },
      onclosetag(tag) {
        if (silent > 0) silent -= 1;
        else close(tag);
      },
    },
    { xmlMode: true },
  );
  parser.end(content);
  return [...body, ...notes].join('');
}

const count = (attribute: string | undefined): number =>
  Math.min(MOST_REPEATED, Math.max(1, Number.parseInt(attribute ?? '1', 10) || 1));
