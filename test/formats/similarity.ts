/** 1 − edit distance / length, after NFC and folding of white space. */
export function similarity(one: string, other: string): number {
  const [a, b] = [fold(one), fold(other)];
  if (a === b) return 1;
  let before = Uint32Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = new Uint32Array(b.length + 1);
    row[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const swap = (before[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row[j] = Math.min((before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, swap);
    }
    before = row;
  }
  return 1 - (before[b.length] ?? 0) / Math.max(a.length, b.length, 1);
}

const fold = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();
