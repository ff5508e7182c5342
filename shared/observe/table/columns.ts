import type { Basis } from '../../contract/observation.ts';
import type { Span } from '../../contract/span.ts';
import type { Block } from '../../document/document.ts';
import { type Lettering, pattern } from '../../document/lettering.ts';
import { basesIn, isPlanned } from '../cues.ts';

/** What the figures of a column are. */
export type Role =
  | { readonly role: 'number' } // STT
  | { readonly role: 'label' } // Chỉ tiêu
  | { readonly role: 'unit' } // Đơn vị tính
  | { readonly role: 'plan' } // Kế hoạch năm 2024
  | { readonly role: 'result' } // Thực hiện 6 tháng
  | { readonly role: 'attainment'; readonly basis?: Basis } // % so kế hoạch
  | { readonly role: 'index'; readonly basis: Basis } // % so cùng kỳ (cùng kỳ = 100)
  | { readonly role: 'other' };

export interface Column {
  readonly header: Span;
  readonly is: Role;
}

const NUMBER = pattern(String.raw`^(?:stt|tt|số tt|số thứ tự|#)$`, 'u');
const LABEL = pattern(
  String.raw`^(?:tên |các )?(?:chỉ tiêu|nội dung|danh mục|lĩnh vực|tên chỉ tiêu)(?!\p{L}).{0,40}$`,
  'u',
);
const UNIT = pattern(String.raw`^(?:đvt|đơn vị|đơn vị tính|đv tính|đv)\.?$`, 'u');
const PERCENT = pattern(String.raw`%|tỷ lệ|đạt so|so với|so sánh`, 'u');
const PLAN = pattern(
  String.raw`kế hoạch|(?<!\p{L})kh(?!\p{L})|nghị quyết|(?<!\p{L})nq(?!\p{L})|dự toán|mục tiêu|chỉ tiêu giao|giao|chỉ tiêu năm`,
  'u',
);
const RESULT = pattern(
  String.raw`thực hiện|kết quả|ước|lũy kế|luỹ kế|cộng dồn|đạt được|số liệu|(?<!\p{L})th(?!\p{L})|năm \d{4}|cùng kỳ|quý|tháng`,
  'u',
);

/** The columns that a header row declares; `undefined` where the row is no header of an indicator table. */
export function columnsOf(row: Block, text: string, lettering: Lettering): readonly Column[] | undefined {
  const columns = (row.cells ?? []).map((header) => ({
    header,
    is: roleOf(text.slice(header.start, header.end).trim(), lettering),
  }));
  const has = (role: Role['role']) => columns.some(({ is }) => is.role === role);
  return has('label') && (has('result') || has('plan')) ? columns : undefined;
}

function roleOf(header: string, lettering: Lettering): Role {
  const says = (words: typeof NUMBER) => words[lettering].test(header);
  if (says(NUMBER)) return { role: 'number' };
  if (says(UNIT)) return { role: 'unit' };
  if (says(PERCENT)) return comparisonOf(header, lettering);
  if (says(LABEL)) return { role: 'label' };
  if (says(PLAN)) return { role: 'plan' };
  return says(RESULT) ? { role: 'result' } : { role: 'other' };
}

function comparisonOf(header: string, lettering: Lettering): Role {
  const basis = basesIn(header, lettering).find(({ name }) => name !== undefined)?.name;
  if (!basis) return { role: 'attainment' };
  return isPlanned(basis) ? { role: 'attainment', basis } : { role: 'index', basis };
}
