import type { Basis, Bound, Measure } from '../../shared/contract/observation.ts';
import type { Receipt } from '../../shared/contract/receipt.ts';

/** The words of the receipt page, in the order its readers know them: Vietnamese, with English beside it. */

export const STATUS_WORDS: Readonly<Record<Receipt['status'], { readonly vi: string; readonly en: string }>> =
  {
    published: {
      vi: 'Đã nhận và đã đọc. Số liệu được gửi lên tỉnh.',
      en: 'Received and read. The figures go to the province.',
    },
    revised: {
      vi: 'Đã nhận bản sửa đổi. Số liệu mới thay cho số liệu trước của tệp này.',
      en: 'A revision was received. Its figures replace the earlier ones of this file.',
    },
    unchanged: {
      vi: 'Tệp giống hệt lần tải lên trước, không có gì thay đổi và không gửi lại.',
      en: 'The file is the same as before: nothing changed and nothing was sent again.',
    },
    superseded: {
      vi: 'Đã có bản mới hơn của tệp này nên bản này không được dùng.',
      en: 'There is a newer version of this file, so this one is not used.',
    },
    rejected: { vi: 'Tệp không được nhận.', en: 'The file was refused.' },
  };

export const MEASURE_WORDS: Readonly<Record<Measure, string>> = {
  level: 'số lượng',
  rate: 'tỷ lệ',
  'plan-attainment': 'mức đạt so với kế hoạch',
  growth: 'tốc độ tăng, giảm',
  change: 'mức tăng, giảm',
  share: 'cơ cấu',
  target: 'chỉ tiêu',
  ratio: 'tỷ số',
};

export const BOUND_WORDS: Readonly<Record<Bound, string>> = {
  '=': '',
  '>': 'trên',
  '>=': 'từ … trở lên',
  '<': 'dưới',
  '<=': 'không quá',
  '~': 'khoảng',
};

export const BASIS_WORDS: Readonly<Record<Basis, string>> = {
  estimate: 'so với dự toán',
  plan: 'so với kế hoạch',
  target: 'so với chỉ tiêu',
  resolution: 'so với nghị quyết',
  'same-period': 'so với cùng kỳ',
  'previous-period': 'so với kỳ trước',
};

/** Units that an office writes otherwise than the report does; the others are written alike. */
export const UNIT_WORDS: Readonly<Record<string, string>> = {
  VND: 'đồng',
  t: 'tấn',
  't/ha': 'tấn/ha',
  pp: 'điểm %',
  times: 'lần',
  person: 'người',
  household: 'hộ',
  collective: 'tập thể',
};
