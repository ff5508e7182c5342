import * as z from 'zod';

/**
 * Why a file was refused, in the words its office reads: what is wrong and what to do.
 * The codes are part of the contract; the sentences may be improved.
 */
export const REASONS = {
  'empty-file': {
    vi: 'Tệp trống, không có nội dung: kiểm tra lại tệp rồi tải lên lại.',
    en: 'The file is empty: check it and upload it again.',
  },
  'too-large': {
    vi: 'Tệp vượt quá 20 MB: bỏ bớt hình ảnh hoặc chia nhỏ tệp rồi tải lên lại.',
    en: 'The file is over 20 MB: remove pictures or split it, and upload it again.',
  },
  'too-complex': {
    vi: 'Tệp có cấu trúc quá lớn hoặc bất thường nên không đọc an toàn được: sao chép nội dung sang một tệp Word mới rồi tải lên lại.',
    en: 'The file is too large or unusual inside to be read safely: copy its content into a new Word file and upload that.',
  },
  encrypted: {
    vi: 'Tệp có mật khẩu: bỏ mật khẩu rồi tải lên lại.',
    en: 'The file has a password: remove the password and upload it again.',
  },
  unreadable: {
    vi: 'Tệp bị hỏng hoặc không đọc được: mở lại tệp gốc, lưu thành Word hoặc PDF mới rồi tải lên lại.',
    en: 'The file is damaged or cannot be read: open the original, save it as a new Word or PDF file and upload that.',
  },
  'unsupported-format': {
    vi: 'Chưa đọc được loại tệp này: lưu thành Word (.docx), Excel (.xlsx) hoặc PDF rồi tải lên lại.',
    en: 'This kind of file cannot be read: save it as Word (.docx), Excel (.xlsx) or PDF and upload that.',
  },
  'nested-archive': {
    vi: 'Tệp nén nằm trong tệp nén khác nên không được mở: giải nén rồi tải lên từng tệp bên trong.',
    en: 'This is a zip inside a zip and was not opened: unpack it and upload the files in it.',
  },
  'no-text': {
    vi: 'Tệp không có chữ để đọc: kiểm tra lại nội dung rồi tải lên tệp Word hoặc PDF gốc.',
    en: 'The file holds no text: check what is in it and upload the original Word or PDF file.',
  },
  'unsupported-image': {
    vi: 'Chưa đọc được loại ảnh này: lưu thành JPG, PNG, TIFF hoặc PDF rồi tải lên lại.',
    en: 'This kind of picture cannot be read: save it as JPG, PNG, TIFF or PDF and upload that.',
  },
  'too-many-pages': {
    vi: 'Tệp có hơn 30 trang là ảnh chụp hoặc bản quét: chia thành các tệp ngắn hơn, hoặc tải lên tệp Word hay PDF gốc.',
    en: 'More than 30 pages of the file are scans or photos: split it into shorter files, or upload the original Word or PDF file.',
  },
  'too-many-pixels': {
    vi: 'Ảnh quá lớn, trên 40 triệu điểm ảnh: quét hoặc chụp lại ở độ phân giải thấp hơn (200 đến 300 dpi) rồi tải lên lại.',
    en: 'The picture is too large, over 40 million pixels: scan or photograph it again at a lower resolution (200 to 300 dpi) and upload that.',
  },
  'no-text-in-image': {
    vi: 'Ảnh hoặc bản quét không có chữ: kiểm tra xem có tải nhầm tệp không, hoặc tải lên tệp Word hay PDF gốc.',
    en: 'There is no text in the scan or photo: check whether the wrong file was uploaded, or upload the original Word or PDF file.',
  },
  illegible: {
    vi: 'Chữ trong ảnh hoặc bản quét không đọc được (viết tay, mờ hoặc quá nhỏ): quét lại rõ hơn ở 200 đến 300 dpi, hoặc tải lên tệp Word hay PDF gốc.',
    en: 'The text in the scan or photo is illegible (handwritten, blurred or too small): scan it again at 200 to 300 dpi, or upload the original Word or PDF file.',
  },
  'not-a-bulletin': {
    vi: 'Nội dung không phải là bản tin hay báo cáo của xã, phường: kiểm tra xem có tải nhầm tệp không.',
    en: 'The text is not a bulletin or report of a ward or commune: check whether the wrong file was uploaded.',
  },
  'state-secret': {
    vi: 'Tệp có dấu chỉ độ mật nên bị từ chối, không số liệu nào được đọc hay lưu: gửi theo quy định về tài liệu mật và báo ngay cho tỉnh để xoá tệp này khỏi nơi tải lên.',
    en: 'The file bears a state-secret marking; it was refused and nothing was read from it: send it by the channel for secret documents, and tell the province at once, which deletes the file here.',
  },
  'key-outside-wards': {
    vi: 'Tệp không nằm trong thư mục của đơn vị: tải lên lại vào wards/<mã đơn vị>/<tên tệp>.',
    en: 'The file is not in an office folder: upload it again under wards/<office code>/<file name>.',
  },
  'unknown-office': {
    vi: 'Mã đơn vị trong đường dẫn không có trong danh mục hiện hành: kiểm tra lại mã xã, phường gồm 5 chữ số.',
    en: 'The office code in the path is not in the current register: check the five-digit code of the ward or commune.',
  },
} as const satisfies Record<string, { readonly vi: string; readonly en: string }>;

export type ReasonCode = keyof typeof REASONS;
export const reasonCode = z.enum(Object.keys(REASONS) as [ReasonCode, ...ReasonCode[]]);
