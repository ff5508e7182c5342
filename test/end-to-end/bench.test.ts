import { describe, expect, test } from 'vitest';
import { FUNCTIONS } from '../../infra/bundle.ts';
import { typed } from './typed.ts';

const run = typed('bench/bench.ts');

const positive = expect.toSatisfy((figure: unknown) => typeof figure === 'number' && figure > 0, 'above 0');
const length = { bytes: positive, nsPerByte: positive, ratio: positive, outcome: 'report' };

/** What the figures are is for people to judge: a test of them would fail on a busy machine. */
describe('bench extract', () => {
  test('measures every part', async () => {
    const { status, stdout } = await run('extract', '--json', '--rounds', '1', '--largest', '5120');
    expect(status).toBe(0);
    const { part, figures } = JSON.parse(stdout);
    expect(part).toBe('extract');
    expect(figures).toEqual({
      documents: { count: positive, bytes: positive, perSecond: positive, megabytesPerSecond: positive },
      warm: { of2KbMs: positive, of5KbMs: positive },
      lengths: [length, length],
      sparseLengths: [length, length],
      nfdRatio: positive,
      hostile: expect.any(Array),
      floor: { megabytesPerSecond: positive, ratio: positive },
      fresh: {
        emptyProcessMs: positive,
        coreProcessMs: positive,
        firstBulletinMs: positive,
        firstTenMs: positive,
      },
    });
    for (const one of figures.hostile)
      expect(one).toEqual({ ...length, name: expect.any(String), againstOrdinary: positive });
    expect(figures.hostile.map(({ name }: { name: string }) => name)).toContain('unbroken line');
  });

  test('a part that is none is a wrong call, answered with the help', async () => {
    const { status, stderr } = await run('everything');
    expect(status).toBe(2);
    expect(stderr).toContain('npm run --silent bench');
  });
});

test('bench cold measures each function, an empty process and three bare clients', async () => {
  const { status, stdout } = await run('cold', '--json', '--rounds', '1');
  expect(status).toBe(0);
  const { figures } = JSON.parse(stdout);
  expect(figures.map(({ name }: { name: string }) => name)).toEqual([
    'nothing',
    'three clients',
    ...FUNCTIONS,
  ]);
  const times = { processorMs: positive, wholeMs: positive };
  for (const one of figures.slice(1))
    expect(one).toMatchObject({ kilobytes: positive, imported: times, called: times, againstBare: positive });
});
