import { REASONS } from '../shared/contract/reasons.ts';
import { figuresTable } from './figures-table.ts';
import { pagesRead } from './progress-bar.ts';
import { type FileReading, readBulletins } from './read-bulletin.ts';
import { type Call, runCommand, WrongCall } from './run-command.ts';
import { messageOf, printable, terminalOf } from './terminal.ts';
import { uploadBy } from './upload-by.ts';

const HELP = `Reads bulletins and prints the figures in them.

  npm run --silent extract -- [--json] [--office CODE] FILE…

  --json          one line of JSON a file, of a zip one for each file in it: { file, status, report, observations, notes, reason? }
  --office CODE   who uploads: the five-digit code of a ward or commune; settles the report's area
  --help          this text

Exit code: 0 every file was answered (a refusal is an answer), 1 a file could not be opened, 2 wrong call.`;

const OPTIONS = { json: { type: 'boolean' }, office: { type: 'string' } } as const;

async function main({ values, operands }: Call<typeof OPTIONS>): Promise<number> {
  if (operands.length === 0) throw new WrongCall('No file was named.');
  const upload = await uploadBy(values.office);
  let unopened = 0;
  for (const file of operands) {
    try {
      for (const reading of await readBulletins(file, upload, pagesRead))
        console.log(values.json ? JSON.stringify(reading) : forPeople(reading));
    } catch (error) {
      unopened++;
      console.error(messageOf(error));
    }
  }
  return unopened > 0 ? 1 : 0;
}

const terminal = terminalOf();

function forPeople({ file, status, report, observations, notes, reason }: FileReading): string {
  if (status !== 'report' || !report)
    return `\n${printable(file)}\n  ${reason ? `${REASONS[reason].vi}\n  (${REASONS[reason].en})` : status}`;
  const area = report.area ? `${report.area.level} ${report.area.name}` : 'không rõ đơn vị';
  const head = [
    area,
    report.issuer,
    report.kind,
    report.period?.label ?? 'không rõ kỳ',
    report.issued,
  ].filter(Boolean);
  return [
    `\n${printable(file)}`,
    `  ${printable(report.title)}`,
    `  ${head.join(' · ')}`,
    ...(observations.length > 0 ? ['', ...figuresTable(observations, report.period, terminal), ''] : []),
    ...notes.map(({ code, message }) => `  note     ${printable(message)} (${code})`),
  ].join('\n');
}

await runCommand({ help: HELP, options: OPTIONS, takesOperands: true }, main);
