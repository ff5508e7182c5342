import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { scorePart } from '../corpus/annotated.ts';
import type { F1, Share } from '../corpus/score.ts';

const ROOT = new URL('../../', import.meta.url);
const README = readFileSync(new URL('README.md', ROOT), 'utf8');
const run = promisify(execFile);
const command = (path: string, ...call: string[]) =>
  run(process.execPath, [fileURLToPath(new URL(path, ROOT)), ...call], { maxBuffer: 64 * 1024 * 1024 });

/** The fenced block of the README that has these words in it. */
function blockWith(words: string): string {
  const blocks = [...README.matchAll(/^```\w*\n(.*?)^```$/gmsu)].map(([, block = '']) => block);
  const found = blocks.find((block) => block.includes(words));
  if (found === undefined) throw new Error(`The README has no block with “${words}”.`);
  return found;
}

/** Lines without what differs from run to run or with the width of the terminal: ids, seconds, blanks, rules. */
const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) =>
      line
        .replace(/\s+/gu, ' ')
        .replace(/(\.v1) [0-9a-f]+…?$/u, '$1')
        .replace(/[\d.]+ s$/u, 's')
        .trim(),
    )
    .filter((line) => line !== '' && line !== '…' && !/^─+$/u.test(line));

test('the README shows what `npm start` prints, in its order', async () => {
  const printed = linesOf((await command('infra/local/start.ts')).stdout);
  const shown = linesOf(blockWith('rejected – Tệp có mật khẩu'));
  let at = 0;
  for (const line of shown) {
    const found = printed.indexOf(line, at);
    expect(found, `“${line}” is not printed, or not there`).toBeGreaterThanOrEqual(0);
    at = found + 1;
  }
});

test('the observation of the README is one of a sample', async () => {
  const { stdout } = await command(
    'commands/extract.ts',
    '--json',
    fileURLToPath(new URL('samples/wards/30307/so-ket-6-thang-2024-my-binh.txt', ROOT)),
  );
  const { observations } = JSON.parse(stdout);
  const shown = JSON.parse(blockWith('"indicator": "insurance.health"'));
  delete shown.source.sentence.text; // what an event adds
  expect(observations).toContainEqual(shown);
});

test.each(['open', 'kept', 'second', 'third', 'fourth', 'fifth'] as const)(
  'the README tells the accuracy of today: %s',
  async (part) => {
    const score = await scorePart(part);
    const column = { open: 1, kept: 2, second: 4, third: 6, fourth: 8, fifth: 10 }[part];
    const cells = [...README.matchAll(/^\| (\w+), (?:F1|right).*$/gmu)].map(
      ([row, name]) => [name, row.split('|')[column + 1]?.trim()] as const,
    );
    const [f1, share] = [
      ({ f1, precision, recall }: F1) => `${f1.toFixed(3)} (${precision.toFixed(3)}, ${recall.toFixed(3)})`,
      ({ right, of }: Share) => `${right} of ${of}`,
    ];
    const { value, reading, linking, strict, context, area, period, bulletin } = score;
    expect(Object.fromEntries(cells)).toEqual({
      value: f1(value),
      reading: f1(reading),
      linking: f1(linking),
      strict: f1(strict),
      context: share(context),
      area: share(area),
      period: share(period),
      bulletin: share(bulletin),
    });
  },
);
