import { stampLines, textsIn } from './margin-texts.ts';
import { odfMargins } from './odf-margins.ts';
import type { Package } from './open-package.ts';

/** What is printed above and below sheets, and what is written on drawings: no cell says it, but a stamp may stand there. */

const EXCEL_MARGIN = /(?:^|:)(?:odd|even|first)(?:Header|Footer)$/u;
const DRAWN = /(?:^|:)p$/u;

export const xlsxMargins = (parts: Package): readonly string[] =>
  [...parts].flatMap(([name, markup]) => {
    if (/^xl\/drawings\/[^/]*$/iu.test(name)) return textsIn(markup, DRAWN).flatMap(stampLines);
    if (!/^xl\/(?:work|chart)sheets\/[^/]*$/iu.test(name)) return [];
    const at = markup.search(/<(?:\w+:)?headerFooter\b/u); // behind the cells, of which a parser makes nothing here
    return at < 0 ? [] : textsIn(markup.slice(at), EXCEL_MARGIN).flatMap(printedLines);
  });

const ODS_DRAWN = /^(?:table:shapes|draw:text-box|draw:custom-shape)$/u;

export function odsMargins(parts: Package): readonly string[] {
  const content = parts.get('content.xml') ?? '';
  const drawn = content.includes('<draw:') ? textsIn(content, /^text:[ph]$/u, ODS_DRAWN) : [];
  return [...odfMargins(parts.get('styles.xml') ?? ''), ...drawn.flatMap(stampLines)];
}

/** `&L&"Times New Roman,Bold"&14&KFF0000TỐI MẬT&CTrang &P`: codes for the three parts, for looks and for fields. */
const CODE = /&(?:&|"[^"]*"|\d+|K(?:[0-9A-F]{6}|\d\d[+-]\d{3})|[A-Z])/giu;

/** The lines of a header or footer as Excel keeps it, in a package or in a file from before them. */
export const printedLines = (coded: string): readonly string[] =>
  stampLines(
    coded.replace(CODE, (code) => {
      if (code === '&&') return '&';
      return /^&[LCR]$/iu.test(code) ? '\n' : '';
    }),
  );
