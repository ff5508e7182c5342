import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { runCommand, WrongCall, wholeNumber } from '../../../commands/run-command.ts';

const HELP = 'Counts.';
const OPTIONS = { rate: { type: 'string', default: '5' } } as const;

let said: string[];
beforeEach(() => {
  said = [];
  vi.spyOn(console, 'log').mockImplementation((line) => void said.push(`out ${line}`));
  vi.spyOn(console, 'error').mockImplementation((line) => void said.push(`err ${line}`));
});
afterEach(() => {
  process.exitCode = undefined;
  vi.restoreAllMocks();
});

/** The exit code of a command that is typed so, and what it says. */
async function ends(typed: readonly string[], act: () => Promise<number> = async () => 0) {
  vi.spyOn(process, 'argv', 'get').mockReturnValue(['node', 'count.ts', ...typed]);
  await runCommand({ help: HELP, options: OPTIONS }, act);
  return [process.exitCode, ...said];
}

const failing = (error: Error) => () => Promise.reject(error);

describe('a command ends', () => {
  test('with the code that it gives', async () => {
    expect(await ends([], async () => 3)).toEqual([3]);
  });

  test('with its help alone where that is asked for', async () => {
    expect(await ends(['--help'], failing(new Error('did something')))).toEqual([undefined, `out ${HELP}`]);
  });

  test.each([['--unknown'], ['operand'], ['--rate']])(
    'with 2 and its help at %s, which it does not know',
    async (typed) => {
      const [code, answer] = await ends([typed]);
      expect(code).toBe(2);
      expect(answer).toMatch(/^err .+\n\nCounts\.$/su);
    },
  );

  test('with 2 and its help where what was typed cannot be', async () => {
    expect(await ends([], failing(new WrongCall('Say which.')))).toEqual([2, 'err Say which.\n\nCounts.']);
  });

  test('with 1 and no help where something else fails', async () => {
    expect(await ends([], failing(new Error('The network is down.')))).toEqual([
      1,
      'err The network is down.',
    ]);
  });
});

test.each(['0', '-1', '1.5', '1e3', '', ' 1', '1234567890', 'many'])(
  '"%s" is no whole number from 1 on',
  (text) => {
    expect(() => wholeNumber(text, 'rate')).toThrow(WrongCall);
  },
);

test('a whole number may begin lower', () => {
  expect([wholeNumber('0', 'seed', 0), wholeNumber('12', 'seed')]).toEqual([0, 12]);
});
