const SPECIAL = /[.*+?^${}()|[\]\\/]/g;

/** A pattern source that matches any of the forms, the longest first, white space of any width between words. */
export function anyOf(forms: readonly string[]): string {
  const longestFirst = [...new Set(forms)].sort((a, b) => b.length - a.length);
  return `(?:${longestFirst.map(formSource).join('|')})`;
}

/** As `anyOf`, where no letter or digit may touch the form where the form itself has a letter or digit. */
export function wordOf(forms: readonly string[]): string {
  return `(?<![\\p{L}\\p{M}])${anyOf(forms)}(?![\\p{L}\\p{M}])`;
}

const formSource = (form: string): string => form.replace(SPECIAL, '\\$&').replace(/ /g, '[ \\t]+');
