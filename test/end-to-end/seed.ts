import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { EVENT_TYPES } from '../../shared/contract/event-types.ts';
import type { Observation } from '../../shared/contract/observation.ts';
import type { Way } from './way.ts';

/** A real bulletin that lies beside the project where it is developed; it is not ours to ship. */
const SEED = fileURLToPath(new URL('../../../shared/seed/bulletin.txt', import.meta.url));
const here = existsSync(SEED);
if (!here) console.log(`Left out: the whole way of a real bulletin, for want of ${SEED}.`);

const row = ({ indicator, measure, bound, value, unit, asOf }: Observation) => [
  indicator,
  measure,
  bound,
  value,
  unit,
  asOf,
];

export function seed(way: () => Way): void {
  test.runIf(here)('reaches the province with the figures that are in it, and no others', async () => {
    const text = readFileSync(SEED);
    const { event } = await way().send('wards/30307/6-thang-2024.txt', text);
    if (event?.type !== EVENT_TYPES.published || !('observations' in event.data))
      throw new Error('No report came.');
    const { area, office, issuer, period, issued, observations, notes } = event.data;
    expect(area).toMatchObject({ code: '30298', era: 'pre-2025-07', level: 'phường', name: 'Mỹ Quý' });
    expect(office.code).toBe('30307');
    expect({ issuer, period: period?.label, issued }).toEqual({
      issuer: 'party-committee',
      period: '2024-S1',
      issued: '2024-07-17',
    });
    expect(observations.map(row)).toEqual([
      ['budget.revenue.total', 'level', '>', 4_200_000_000, 'VND', undefined],
      ['budget.revenue.total', 'plan-attainment', '>', 50.17, '%', undefined],
      ['insurance.health', 'rate', '>', 80.82, '%', '2024-05-31'],
      ['insurance.social.voluntary', 'rate', '=', 58.27, '%', '2024-05-31'],
      ['commendation.collectives', 'level', '=', 7, 'collective', undefined],
      ['commendation.individuals', 'level', '=', 10, 'person', undefined],
    ]);
    const [, attainment] = observations;
    if (attainment?.basis === undefined) expect(notes.map(({ code }) => code)).toContain('ambiguous-basis');
    else expect(attainment.basis).toBe('estimate');
    expect(notes).toContainEqual(
      expect.objectContaining({ code: 'status-without-number', indicator: 'defence.recruitment' }),
    );
    const decoded = text.toString('utf8');
    for (const { source } of observations) expect(decoded.slice(source.start, source.end)).toBe(source.exact);
  });
}
