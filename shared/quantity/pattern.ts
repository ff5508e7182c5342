const SPECIAL = /[.*+?^${}()|[\]\\/]/g;
const ENDS_IN_WORD = /[\p{L}\p{M}\d]$/u;

/**
 * A pattern source that matches any of the forms, the longest first, white space of any width between words.
 *
 * @param edge source that must hold after a form that ends in a letter or digit: a symbol needs no edge ("%KH")
 */
export function anyOf(forms: Iterable<string>, edge = ''): string {
  const longestFirst = [...new Set(forms)].sort((a, b) => b.length - a.length);
  return `(?:${longestFirst.map((form) => formSource(form) + (ENDS_IN_WORD.test(form) ? edge : '')).join('|')})`;
}

const formSource = (form: string): string => form.replace(SPECIAL, '\\$&').replace(/ /g, '[ \\t]+');
