import type { Bound } from '../../shared/contract/observation.ts';
import type { Receipt } from '../../shared/contract/receipt.ts';

/** The words of the receipt page as a ward office uses them: Vietnamese first, the status with English beside it. */

interface Words {
  readonly vi: string;
  readonly en: string;
}

/** A deletion of what the province had never heard of. */
const NOTHING_WITHDRAWN: Words = {
  vi: 'Tệp đã bị xoá khỏi nơi tải lên. Tệp này chưa có số liệu nào được gửi lên tỉnh nên không có gì phải rút.',
  en: 'The file was deleted. No figures of it had been sent to the province, so there is nothing to withdraw.',
};

export const wordsOf = (receipt: Receipt): Words =>
  receipt.status === 'withdrawn' && receipt.revision === undefined
    ? NOTHING_WITHDRAWN
    : STATUS_WORDS[receipt.status];

const STATUS_WORDS: Readonly<Record<Receipt['status'], Words>> = {
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
    vi: 'Bản này không được dùng: đã có bản mới hơn, hoặc tệp đã bị xoá trước khi đọc.',
    en: 'This version is not used: there is a newer one, or it was deleted before it was read.',
  },
  withdrawn: {
    vi: 'Tệp đã bị xoá khỏi nơi tải lên: báo cáo được rút. Muốn gửi lại, tải tệp lên với đúng tên cũ.',
    en: 'The file was deleted, and its report is withdrawn. To send it again, upload it under the same name.',
  },
  failed: {
    vi: 'Hệ thống gặp lỗi nên chưa đọc được tệp này; người vận hành đã được báo. Tệp không sai, không cần tải lên lại; biên nhận này sẽ được thay khi đọc xong.',
    en: 'A fault of the system kept this file from being read; the operator was told. Nothing is wrong with the file and nothing need be uploaded again: this receipt is replaced once it is read.',
  },
  unpacked: {
    vi: 'Đã nhận tệp nén. Mỗi tệp bên trong có biên nhận riêng.',
    en: 'A zip was received. Each file in it has a receipt of its own.',
  },
  rejected: { vi: 'Tệp không được nhận.', en: 'The file was refused.' },
};

/** Before the figure; a range has none. */
export const BOUND_WORDS: Readonly<Record<Bound, string>> = {
  '=': '',
  '>': 'trên',
  '>=': 'ít nhất',
  '<': 'dưới',
  '<=': 'không quá',
  '~': 'khoảng',
};
