const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Words of a file in the plain HTML that some readers turn their format into, so that all markup becomes pieces in one place. */
export function plainHtml(words: string, { isBold }: { readonly isBold: boolean }): string {
  const html = words.replace(/[&<>]/gu, (sign) => ESCAPES[sign] ?? sign);
  return isBold && html !== '' ? `<b>${html}</b>` : html;
}
