import * as z from 'zod';
import { span } from './span.ts';

export const NOTE_CODES = [
  'status-without-number', // "công tác giao quân đạt chỉ tiêu": said to be met, no figure given
  'ambiguous-number', // "14,560 triệu": both readings are in the message
  'contradictory-bound', // "hơn gần 3 tỷ"
  'ambiguous-basis', // "đạt tỷ lệ trên 50,17%": of what is not said
  'ambiguous-indicator',
  'unclaimed-number', // a figure that no indicator of the catalogue claims
  'implausible-value', // outside the catalogue's plausible range: kept, flagged
  'doubtful-measure',
  'attainment-disagrees', // the percentage is not what result and goal beside it make
  'parts-exceed-total', // "63 căn (ngân sách 41, vận động 32)"
  'conflicting-figures', // one indicator, told twice and otherwise
  'unit-missing',
  'area-from-office', // the text names no area of the office: the office's own is taken
  'area-not-named',
  'area-of-several', // a bulletin about several areas
  'area-divided', // the old area became several: one of its successors uploads
  'period-not-stated',
  'period-assumed',
  'same-file-elsewhere', // another object of the office has the same bytes
  'same-period-elsewhere', // another object of the office reports on the same area and period
  'ocr-doubtful', // a figure read from a picture that may be misread: told here, not observed
  'text-lost', // part of the file could not be read
] as const;
export const noteCode = z.enum(NOTE_CODES);

/** A located remark for people; `message` is plain Vietnamese. */
export const note = z.object({
  code: noteCode,
  message: z.string(),
  indicator: z.string().optional(),
  span: span.optional(),
});
export type Note = Readonly<z.infer<typeof note>>;
