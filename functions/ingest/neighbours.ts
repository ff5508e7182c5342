import type { Note } from '../../shared/contract/note.ts';
import type { Report } from '../../shared/contract/report.ts';
import type { Neighbour } from '../ports.ts';

/** The most keys that one note names. */
const NAMED = 3;

/**
 * Remarks that other objects of the office are about the same: with the same bytes (somebody renamed a file), or
 * about the same area and period (a review and a table, or a file that should have kept its name). Each is a report
 * of its own all the same; a bulletin that states no period shares it with none.
 */
export function notesOn(
  neighbours: readonly Neighbour[],
  { sha256, period }: { readonly sha256: string; readonly period: Report['period'] },
): readonly Note[] {
  const same = neighbours.filter((one) => one.sha256 === sha256);
  const beside = period === null ? [] : neighbours.filter((one) => one.sha256 !== sha256);
  return [
    ...note(
      'same-file-elsewhere',
      same,
      (keys) => `Tệp này giống hệt ${keys}: nếu là tải nhầm hai lần, xoá bớt một tệp.`,
    ),
    ...note(
      'same-period-elsewhere',
      beside,
      (keys) =>
        `Cùng kỳ báo cáo này còn có ${keys}; mỗi tệp là một báo cáo riêng. Muốn sửa báo cáo cũ thì tải lên lại với đúng tên tệp cũ.`,
    ),
  ];
}

function note(
  code: Note['code'],
  about: readonly Neighbour[],
  say: (keys: string) => string,
): readonly Note[] {
  if (about.length === 0) return [];
  const keys = about.map(({ key }) => `“${key.toWellFormed()}”`).sort();
  const more = keys.length - NAMED;
  const named = keys.slice(0, NAMED).join(', ');
  return [{ code, message: say(more > 0 ? `${named} và ${more} tệp khác` : named) }];
}
