/** Letters, as JSON may write one of them in two bytes; and bytes, as Vietnamese letters take three each. */
const MOST_LETTERS = 300;
const MOST_BYTES = 600;

/** An object key as log lines show it: so short, and without the signs that JSON writes in six letters. */
export function keyInLog(key: string): string {
  const letters = key
    .slice(0, MOST_LETTERS)
    .toWellFormed()
    .replace(/\p{Cc}/gu, '\uFFFD');
  const bytes = Buffer.from(letters).subarray(0, MOST_BYTES);
  return new TextDecoder().decode(bytes, { stream: true }); // a letter that was cut in two is left out
}
