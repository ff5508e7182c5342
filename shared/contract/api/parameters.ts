import * as z from 'zod';
import { areaCode, era, provinceCode } from '../area.ts';
import { MEASURES } from '../observation.ts';
import { kind } from '../report.ts';

/** What may be said in a path or behind its question mark. Each says in its own words what is valid. */

const oneOf = (values: readonly string[]) => `is one of: ${values.join(', ')}`;

export const eraParameter = z
  .enum(era.options, { error: oneOf(era.options) })
  .describe('When the area’s code was valid: codes were dealt out anew in July 2025');

export const areaCodeParameter = areaCode
  .regex(/^\d{5}$/, 'has five digits: 30307')
  .describe('Code of an area');

export const provinceParameter = provinceCode
  .regex(/^\d{2}$/, 'has two digits: 91')
  .describe('Code of a province since July 2025');

export const officeParameter = areaCode
  .regex(/^\d{5}$/, 'has five digits: 30307')
  .describe('Code of an office since July 2025');

export const reportParameter = z
  .string()
  .regex(/^[0-9a-f]{32}$/, 'has 32 hexadecimal digits, as "id" of a report has them')
  .describe('Id of a report');

export const revisionParameter = z
  .string()
  .regex(/^[1-9]\d{0,8}$/, 'is a whole number from 1 on')
  .transform(Number)
  .pipe(z.int())
  .describe('Number of a revision, from 1 on');

export const indicatorParameter = z
  .string()
  .regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, 'looks like insurance.health; /v1/catalogue has them all')
  .describe('Id of an indicator');

const PERIOD = /^\d{4}(?:-(?:S[12]|Q[1-4]|M(?:0[1-9]|1[0-2]))|-\d{2}-\d{2}\/P\d{1,4}[DMY])?$/;
export const periodParameter = z
  .string()
  .regex(PERIOD, 'looks like 2024, 2024-S1, 2024-Q3, 2024-M05 or 2024-01-01/P9M')
  .describe('A reference period of SDMX');

export const kindsParameter = z
  .string()
  .transform((text) => text.split(','))
  .pipe(z.array(z.enum(kind.options, { error: oneOf(kind.options) })))
  .describe('Only of reports of these kinds, with commas between them');

export const measureParameter = z
  .enum(MEASURES, { error: oneOf(MEASURES) })
  .describe('Only figures of this measure');

export const dayParameter = z.iso.date('is a day: 2026-03-01');

export const MOST = 100;
export const limitParameter = z
  .string()
  .regex(/^\d{1,3}$/, `is a whole number from 1 to ${MOST}`)
  .transform(Number)
  .pipe(
    z.int().min(1, `is a whole number from 1 to ${MOST}`).max(MOST, `is a whole number from 1 to ${MOST}`),
  )
  .default(MOST)
  .describe('How many at most; fewer are no sign of the end, a missing "next" is');

export const cursorParameter = z
  .string()
  .max(600, 'is "next" of an answer')
  .describe('"next" of the answer before');

export const paging = { limit: limitParameter, cursor: cursorParameter.optional() };
