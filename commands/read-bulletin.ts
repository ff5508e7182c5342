import { type OnPage, readWithScans } from '../functions/ocr/read-scans.ts';
import { PermanentError } from '../shared/contract/permanent-error.ts';
import type { ReasonCode } from '../shared/contract/reasons.ts';
import { openArchive } from '../shared/document/open-archive.ts';
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

/**
 * Reads one file from disk: one answer, or for a zip of files one for each of them, named `<file>!/<member>`. Pages
 * that are pictures are recognised. Throws `UnopenedError` where it cannot be opened.
 *
 * @param onPageOf makes for a file what hears of each of its pages that was a picture, when it is done with
 */
export async function readBulletins(
  file: string,
  upload: Upload,
  onPageOf: (file: string) => OnPage = () => () => {},
): Promise<readonly FileReading[]> {
  try {
    const bytes = await readFileWithin(file);
    const members = await openArchive(bytes);
    if (members === undefined) return [await readOpened(file, async () => bytes, upload, onPageOf(file))];
    const readings: FileReading[] = [];
    for (const { name, open } of members) {
      const named = `${file}!/${name}`;
      readings.push(await readOpened(named, open, upload, onPageOf(named)));
    }
    return readings;
  } catch (error) {
    if (error instanceof PermanentError) return [rejected(file, error.reason)];
    throw error;
  }
}

/** The same of one file that is no zip. */
export const readBulletin = (file: string, upload: Upload): Promise<FileReading> =>
  readOpened(
    file,
    () => readFileWithin(file),
    upload,
    () => {},
  );

const rejected = (file: string, reason: ReasonCode): FileReading => ({
  file,
  status: 'rejected',
  ...nothing,
  reason,
});

async function readOpened(
  file: string,
  open: () => Promise<Uint8Array>,
  upload: Upload,
  onPage: OnPage,
): Promise<FileReading> {
  try {
    const document = await readWithScans(await open(), onPage);
    const extraction = extractReport(document, upload);
    if (extraction.status === 'rejected') return rejected(file, extraction.reason);
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
    if (error instanceof PermanentError) return rejected(file, error.reason);
    throw error;
  }
}
