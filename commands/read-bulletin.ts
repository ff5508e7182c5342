import { type AreaIndex, indexAreas } from '../shared/area/area-index.ts';
import { loadAreas, loadOffice } from '../shared/area/offices.ts';
import { PermanentError } from '../shared/contract/permanent-error.ts';
import { REASONS, type ReasonCode } from '../shared/contract/reasons.ts';
import { readDocument } from '../shared/document/read-document.ts';
import { extractReport } from '../shared/extract-report.ts';
import type { ReportReading } from '../shared/report/reading.ts';
import { readFileWithin } from './read-file.ts';

/** What the extract command tells of one file; offsets are into the decoded text of the file. */
export interface FileReading {
  readonly file: string;
  readonly status: 'report' | 'not-a-bulletin' | 'rejected';
  readonly report:
    | (Omit<ReportReading, 'observations' | 'notes' | 'mention' | 'area'> & {
        readonly area: FoundArea | null;
      })
    | null;
  readonly observations: ReportReading['observations'];
  readonly notes: ReportReading['notes'];
  readonly reason?: ReasonCode;
}

/** The area by code where it is settled, else as the text names it. */
type FoundArea = NonNullable<ReportReading['area'] | ReportReading['mention']>;

const nothing = { report: null, observations: [], notes: [] } as const;

let register: Promise<AreaIndex> | undefined;
/** Every area of both eras: without an office the text alone says which area it is about. */
const loadRegister = (): Promise<AreaIndex> => (register ??= loadAreas().then(indexAreas));

/** Reads one file from disk. Throws where it cannot be opened or the office is unknown. */
export async function readBulletin(file: string, officeCode?: string): Promise<FileReading> {
  const office = officeCode === undefined ? undefined : await loadOffice(officeCode);
  if (officeCode !== undefined && !office) throw new Error(REASONS['unknown-office'].en);
  try {
    const document = await readDocument(await readFileWithin(file));
    const extraction = extractReport(document, office ? { office } : { register: await loadRegister() });
    if (extraction.status === 'rejected')
      return { file, status: 'rejected', ...nothing, reason: extraction.reason };
    if (extraction.status === 'not-a-bulletin')
      return { file, status: 'not-a-bulletin', ...nothing, reason: 'not-a-bulletin' };
    const { area, mention, observations, notes, ...head } = extraction.reading;
    return {
      file,
      status: 'report',
      report: { ...head, area: area ?? mention ?? null },
      observations,
      notes,
    };
  } catch (error) {
    if (error instanceof PermanentError)
      return { file, status: 'rejected', ...nothing, reason: error.reason };
    throw error;
  }
}
