import type { RouteName } from '../../shared/contract/api/routes.ts';
import { catalogue } from './catalogue.ts';
import { events } from './events.ts';
import { across, series } from './indicators.ts';
import type { Answer } from './query-ports.ts';
import { receipts } from './receipts.ts';
import { report, reports, revision, revisions } from './reports.ts';

/** The handler of each route of the table (shared/contract/api/routes.ts). */
export const ANSWERS: { readonly [Name in RouteName]: Answer<Name> } = {
  catalogue,
  reports,
  report,
  revisions,
  revision,
  series,
  across,
  receipts,
  events,
};
