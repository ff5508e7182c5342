const LONGEST = 300;

/** An object key as log lines show it: so short, and without the signs that JSON writes in six letters. */
export const keyInLog = (key: string): string =>
  key
    .slice(0, LONGEST)
    .toWellFormed()
    .replace(/\p{Cc}/gu, '\uFFFD');
