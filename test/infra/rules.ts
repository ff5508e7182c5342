import { BUCKETS } from './rules/buckets.ts';
import { FUNCTIONS } from './rules/functions.ts';
import { RIGHTS } from './rules/rights.ts';
import { TABLE_RULES } from './rules/table.ts';
import { TOPICS } from './rules/topics.ts';
import { UPLOADS } from './rules/uploads.ts';

export const RULES = { ...BUCKETS, ...UPLOADS, ...FUNCTIONS, ...TABLE_RULES, ...TOPICS, ...RIGHTS };
export type RuleTitle = keyof typeof RULES;
