import * as z from 'zod';
import { area } from '../area.ts';
import { current, figure } from '../current.ts';
import { differences } from '../differences.ts';
import { bulletinEvent } from '../events.ts';
import { measure } from '../observation.ts';
import { period } from '../period.ts';
import { receipt } from '../receipt.ts';
import { report } from '../report.ts';

/** What the routes answer with. Fields are only ever added. */

const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({
    items: z.array(item),
    /** Where it goes on: the `cursor` of the next question. Absent at the end. */
    next: z.string().optional(),
  });

/** A current report without its figures. */
export const reportSummary = current.omit({ figures: true });
export const reportsAnswer = pageOf(reportSummary);

/** The newest revision of a report, and whether the report stands. */
export const reportAnswer = z.object({
  /** `elsewhere`: a later revision names another area, and is kept there. */
  state: z.enum(['current', 'withdrawn', 'elsewhere']),
  /** The area that it is kept under now. */
  now: area.pick({ era: true, code: true }).optional(),
  report,
});

export const revisionSummary = z.object({
  revision: z.int().positive(),
  at: z.iso.datetime({ precision: 3 }),
  title: z.string(),
  extractor: report.shape.extractor,
  object: report.shape.object,
  /** Against the revision before; absent for the first. */
  differences: differences.optional(),
});
export const revisionsAnswer = pageOf(revisionSummary);

export const revisionAnswer = z.object({ report, differences: differences.optional() });

/** Which report figures are from, and how many others of the same area and period tell the indicator too. */
const reportRef = current.pick({ id: true, revision: true, kind: true, issuer: true, title: true, at: true });
export const told = z.object({
  report: reportRef,
  figures: z.array(figure),
  others: z.int().nonnegative(),
});

export const seriesAnswer = pageOf(told.extend({ period }));
export const acrossAnswer = pageOf(told.extend({ area }));

export const receiptsAnswer = pageOf(receipt);

export const eventsAnswer = z.object({
  /** CloudEvents in the order of their commits, as the topic sends them. */
  events: z.array(bulletinEvent),
  /** `after` of the next question, also where there was nothing. */
  next: z.string(),
  /** There is more to be had at once. */
  more: z.boolean(),
});

export const catalogueAnswer = z.object({
  version: z.string(),
  indicators: z.array(
    z.object({
      id: z.string(),
      name: z.object({ vi: z.string(), en: z.string() }),
      kind: z.enum(['flow', 'stock', 'ratio']),
      direction: z.enum(['higher-better', 'lower-better', 'neutral']),
      measures: z.array(
        z.object({ measure, unit: z.string(), plausible: z.object({ min: z.number(), max: z.number() }) }),
      ),
    }),
  ),
});
