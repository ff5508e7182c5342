import { beforeAll, describe, expect, test } from 'vitest';
import { type Campaign, runCampaign } from './campaign.ts';

/** The campaign of CI; `npm run faults` runs longer ones, and one by its seed. */
const SCHEDULES = 2_000;

describe(`${SCHEDULES} schedules of duplicates, reorderings, concurrency, refusals and crashes`, () => {
  let campaign: Campaign;
  beforeAll(async () => {
    campaign = await runCampaign(SCHEDULES, 1);
  }, 600_000);

  test('break no promise', () => {
    expect(campaign.broken).toEqual([]);
  });

  test('have met everything that they are about', () => {
    for (const [what, times] of Object.entries(campaign.met))
      expect(times, what).toBeGreaterThan(SCHEDULES / 40);
  });
});
