const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Markup that is safe to put into a page as it is. Only this file makes any. */
export interface Html {
  readonly markup: string;
}

type Part = Html | string | number | false | undefined | readonly Html[];

/** Template tag: every string or number that is put in is data and is escaped; only `Html` stays markup. */
export function html(literals: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const rest = parts.map((part, i) => markupOf(part) + (literals[i + 1] ?? ''));
  return { markup: (literals[0] ?? '') + rest.join('') };
}

function markupOf(part: Part): string {
  if (part === undefined || part === false) return '';
  if (typeof part === 'string' || typeof part === 'number')
    return String(part).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
  return 'markup' in part ? part.markup : part.map(({ markup }) => markup).join('\n');
}
