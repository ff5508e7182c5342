import { readdirSync, readFileSync } from 'node:fs';

const FOLDERS = ['../corpus/devset/', '../corpus/second-set/'];

/** The bulletins that the project has of its own: invented figures in the manner of real ones. */
export const BULLETINS: readonly string[] = FOLDERS.flatMap((folder) => {
  const at = new URL(folder, import.meta.url);
  return readdirSync(at)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .map((name) => readFileSync(new URL(name, at), 'utf8'));
});

/** What they are made of: words with the white space behind them, and whole lines. */
export const WORDS: readonly string[] = BULLETINS.flatMap((text) => text.split(/(?<=\s)/u));
export const LINES: readonly string[] = BULLETINS.flatMap((text) => text.split(/(?<=\n)/u));

/** Signs and words on which the reading turns, alone or where they should not be. */
export const HINGES: readonly string[] = [
  ...[
    '\n',
    '\t',
    '\t\t',
    ' | ',
    ', ',
    '; ',
    '. ',
    '(',
    ')',
    '“',
    '”',
    '- ',
    '+ ',
    ': ',
    '/',
    '%',
    '\u00a0',
    '\u200b',
  ],
  ...[
    '12 ',
    '1.234,5 ',
    '1.2.3 ',
    '0,',
    '08/15 ',
    '17/7/2024 ',
    '6 tháng đầu năm 2024 ',
    '5 hộ ',
    '7,46 tỷ đồng ',
  ],
  ...[
    'STT\t',
    'Đơn vị tính: ',
    'trong đó ',
    'so với cùng kỳ ',
    'lần lượt là ',
    'từ ',
    'đến ',
    'tăng ',
    'giảm ',
  ],
  ...[
    'không ',
    'mỗi ',
    'trên ',
    'xã ',
    'phường ',
    'Điều 3. ',
    'Số: 12/BC-UBND ',
    'MẬT ',
    'e\u0301',
    '👉 ',
    '\ufeff',
  ],
];
