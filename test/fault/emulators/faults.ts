import { progressBar } from '../../../commands/progress-bar.ts';
import { type Call, runCommand, wholeNumber } from '../../../commands/run-command.ts';
import { runCampaign } from '../campaign.ts';
import { runOnEmulators } from './campaign.ts';

const HELP = `Attacks the promises of README.md: schedules of uploads, deletions, duplicates, refusals, lost answers and kills.

  npm run --silent faults -- [--schedules N] [--seed S] [--emulators [--real-reading]] [--json]

  --schedules N    how many (default 2000, on the emulators 100); each has a seed of its own, from S on
  --seed S         the first (default 1): what fails is run again by --schedules 1 --seed S
  --emulators      over the wire, with processes killed by kill -9; else in memory and virtual time
  --real-reading   on the emulators, with the readers that are deployed and not a stand-in for them
  --json           what was met as JSON
  --help           this text

On the emulators the seed settles what is uploaded and which calls suffer, not how the processes meet.
Exit code: 0 no promise was broken, 1 one was, 2 wrong call.`;

const OPTIONS = {
  schedules: { type: 'string' },
  seed: { type: 'string', default: '1' },
  emulators: { type: 'boolean', default: false },
  'real-reading': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

async function main({ values }: Call<typeof OPTIONS>): Promise<number> {
  const { emulators, json } = values;
  const schedules = wholeNumber(values.schedules ?? (emulators ? '100' : '2000'), 'schedules');
  const seed = wholeNumber(values.seed, 'seed', 0);
  const bar = progressBar('schedules', schedules);
  const began = performance.now();
  const campaign = emulators
    ? await runOnEmulators(schedules, seed, values['real-reading'] ? 'real' : 'fake', bar.show)
    : await runCampaign(schedules, seed, bar.show);
  bar.clear();
  const seconds = Math.round((performance.now() - began) / 1000);
  console.log(json ? JSON.stringify({ ...campaign, seconds }) : told(campaign, seconds));
  return campaign.broken.length > 0 ? 1 : 0;
}

type Campaign = Awaited<ReturnType<typeof runCampaign>> | Awaited<ReturnType<typeof runOnEmulators>>;

function told(campaign: Campaign, seconds: number): string {
  const { schedules, broken } = campaign;
  const met =
    'met' in campaign
      ? campaign.met
      : {
          versions: campaign.versions,
          events: campaign.events,
          'events sent again': campaign.repeats,
          'processes killed': campaign.kills,
          ...Object.fromEntries(Object.entries(campaign.tally).toSorted()),
        };
  const lines = Object.entries(met).map(([what, times]) => `  ${String(times).padStart(9)}  ${what}`);
  const bad = broken.map((one) =>
    typeof one === 'string' ? one : `seed ${one.seed}: ${one.promises.join('; ')}`,
  );
  const verdict = bad.length === 0 ? 'No promise was broken.' : ['Broken:', ...bad].join('\n  ');
  return [`${schedules} schedules in ${seconds} s`, ...lines, verdict].join('\n');
}

await runCommand({ help: HELP, options: OPTIONS }, main);
