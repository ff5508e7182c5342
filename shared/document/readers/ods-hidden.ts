import { Parser } from 'htmlparser2';

/** The names of the sheets that a spreadsheet's own styles hide, which the library does not see. */
export function hiddenSheets(content: string): ReadonlySet<string> {
  if (!content.includes('table:display="false"')) return new Set();
  const hidingStyles = new Set<string>();
  const hidden = new Set<string>();
  let style = '';
  const parser = new Parser(
    {
      onopentag(tag, of) {
        if (tag === 'style:style') style = of['style:name'] ?? '';
        if (tag === 'style:table-properties' && of['table:display'] === 'false') hidingStyles.add(style);
        if (tag === 'table:table' && hidingStyles.has(of['table:style-name'] ?? ''))
          hidden.add(of['table:name'] ?? '');
      },
    },
    { xmlMode: true },
  );
  parser.end(content);
  return hidden;
}
