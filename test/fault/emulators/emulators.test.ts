import { beforeAll, describe, expect, test } from 'vitest';
import { canStartDynamo } from '../../../infra/local/dynamo.ts';
import { type EmulatorCampaign, runOnEmulators } from './campaign.ts';

/** The campaign of CI; `npm run faults -- --emulators` runs longer ones. */
const SCHEDULES = 100;
const KILLS = 50;

if (!canStartDynamo())
  console.log('skipped: schedules on the emulators (the embedded DynamoDB is for Linux on x64 only)');

describe.runIf(canStartDynamo())(`${SCHEDULES} schedules on the emulators, with processes killed`, () => {
  let campaign: EmulatorCampaign;
  beforeAll(async () => {
    campaign = await runOnEmulators(SCHEDULES, 1, 'fake');
  }, 600_000);

  test('break no promise', () => {
    expect(campaign.broken).toEqual([]);
  });

  test(`have killed a process at least ${KILLS} times, before and after calls to every service`, () => {
    expect(campaign.kills).toBeGreaterThanOrEqual(KILLS);
    for (const at of ['before', 'after'])
      for (const service of ['S3', 'DynamoDB', 'SNS'])
        expect(Object.keys(campaign.tally).join(), `${at} ${service}`).toMatch(
          new RegExp(`kill ${at} ${service}\\.`),
        );
  });

  test('have met refusals and lost answers of every kind', () => {
    for (const what of ['refuse', 'throttle', 'cut before', 'cut after'])
      expect(Object.keys(campaign.tally).join()).toContain(what);
  });
});
