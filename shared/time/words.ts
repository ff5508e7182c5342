/** Small numbers as times write them: "sáu tháng", "quý II", "tháng Mười". */
const WORDS: Readonly<Record<string, number>> = {
  một: 1,
  mot: 1,
  giêng: 1,
  gieng: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  bon: 4,
  tư: 4,
  tu: 4,
  năm: 5,
  nam: 5,
  sáu: 6,
  sau: 6,
  bảy: 7,
  bay: 7,
  tám: 8,
  tam: 8,
  chín: 9,
  chin: 9,
  mười: 10,
  muoi: 10,
  'mười một': 11,
  'muoi mot': 11,
  'mười hai': 12,
  'muoi hai': 12,
  chạp: 12,
  chap: 12,
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
};

/** Reads "6", "06", "sáu", "iii"; NaN where the word is no number. */
export function smallNumber(written: string | undefined): number {
  const word = (written ?? '').replace(/\s+/g, ' ');
  return WORDS[word] ?? (/^\d+$/.test(word) ? Number(word) : Number.NaN);
}

/** A number below 13 in digits or words, for patterns; read backwards too it takes "mười một" for what it is. */
export const SMALL = String.raw`(?:\d{1,2}|(?:mười )?(?:một|hai)|ba|bốn|tư|năm|sáu|bảy|tám|chín|mười|giêng|chạp)`;
