import { PermanentError } from '../shared/contract/permanent-error.ts';
import type { ReasonCode } from '../shared/contract/reasons.ts';
import { readDocument } from '../shared/document/read-document.ts';
import { extractReport } from '../shared/extract-report.ts';
import type { Upload } from '../shared/report/head/report-area.ts';
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

/** Reads one file from disk. Throws `UnopenedError` where it cannot be opened. */
export async function readBulletin(file: string, upload: Upload): Promise<FileReading> {
  try {
    const document = await readDocument(await readFileWithin(file));
    const extraction = extractReport(document, upload);
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
