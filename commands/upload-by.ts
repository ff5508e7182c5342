import { indexAreas } from '../shared/area/area-index.ts';
import { loadAreas, loadOffice } from '../shared/area/offices.ts';
import type { Upload } from '../shared/report/head/report-area.ts';
import { WrongCall } from './run-command.ts';

/**
 * What is known of a file beside its text: the office that would upload it, or, where none is named, every area
 * of both eras, so that the text alone says which it is about. Throws for a code that is no office's.
 */
export async function uploadBy(officeCode: string | undefined): Promise<Upload> {
  if (officeCode === undefined) return { register: indexAreas(await loadAreas()) };
  const office = await loadOffice(officeCode);
  if (!office)
    throw new WrongCall(
      `There is no office ${officeCode} in the register: a code has five digits, those of the ward or commune since July 2025.`,
    );
  return { office };
}
