import { adminReform } from './catalogue/admin-reform.ts';
import { agriculture } from './catalogue/agriculture.ts';
import { budget } from './catalogue/budget.ts';
import { commendation } from './catalogue/commendation.ts';
import { construction } from './catalogue/construction.ts';
import { culture } from './catalogue/culture.ts';
import { defence } from './catalogue/defence.ts';
import { digital } from './catalogue/digital.ts';
import { economy } from './catalogue/economy.ts';
import { education } from './catalogue/education.ts';
import { environment } from './catalogue/environment.ts';
import { front } from './catalogue/front.ts';
import { health } from './catalogue/health.ts';
import { insurance } from './catalogue/insurance.ts';
import { justice } from './catalogue/justice.ts';
import { labour } from './catalogue/labour.ts';
import { land } from './catalogue/land.ts';
import { newRural } from './catalogue/new-rural.ts';
import { party } from './catalogue/party.ts';
import { population } from './catalogue/population.ts';
import { poverty } from './catalogue/poverty.ts';
import { security } from './catalogue/security.ts';
import type { Indicator } from './indicator.ts';

/** The version that reports carry; raise it whenever a row changes what is read. */
export const CATALOGUE_VERSION = '2026-11-25';

/** Every indicator, in the order of its topic. */
export const CATALOGUE: readonly Indicator[] = [
  ...budget,
  ...economy,
  ...agriculture,
  ...environment,
  ...newRural,
  ...construction,
  ...poverty,
  ...front,
  ...insurance,
  ...labour,
  ...education,
  ...health,
  ...population,
  ...culture,
  ...land,
  ...defence,
  ...security,
  ...justice,
  ...adminReform,
  ...digital,
  ...party,
  ...commendation,
];
