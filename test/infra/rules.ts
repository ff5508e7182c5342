import { API } from './rules/api.ts';
import { BUCKETS } from './rules/buckets.ts';
import { CONSUMERS } from './rules/consumers.ts';
import { DASHBOARD } from './rules/dashboard.ts';
import { EACH } from './rules/each.ts';
import { EVENT_PATH } from './rules/event-path.ts';
import { FUNCTIONS } from './rules/functions.ts';
import { RIGHTS } from './rules/rights.ts';
import { SCANS } from './rules/scans.ts';
import { TABLE_RULES } from './rules/table.ts';
import { TOPICS } from './rules/topics.ts';
import { UPLOADS } from './rules/uploads.ts';
import { WARD_OFFICE } from './rules/ward-office.ts';

export const RULES = {
  ...BUCKETS,
  ...UPLOADS,
  ...SCANS,
  ...FUNCTIONS,
  ...TABLE_RULES,
  ...TOPICS,
  ...RIGHTS,
  ...WARD_OFFICE,
  ...CONSUMERS,
  ...API,
  ...EVENT_PATH,
  ...DASHBOARD,
  ...EACH,
};
export type RuleTitle = keyof typeof RULES;
