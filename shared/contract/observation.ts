import * as z from 'zod';
import { isoDay, period } from './period.ts';
import { span } from './span.ts';

export const MEASURES = [
  'level',
  'rate',
  'plan-attainment',
  'growth',
  'change',
  'share',
  'target',
  'ratio',
] as const;
export const measure = z.enum(MEASURES);
export type Measure = z.infer<typeof measure>;

/** How the text hedges a figure; it speaks of the magnitude ("giảm hơn 58%" is −58 with ">"). */
export const bound = z.enum(['=', '>', '>=', '<', '<=', '~']);
export type Bound = z.infer<typeof bound>;

/** What a percentage is of. */
export const basis = z.enum(['estimate', 'plan', 'target', 'resolution', 'same-period', 'previous-period']);
export type Basis = z.infer<typeof basis>;

/** UTF-16 code units of a sentence that are quoted on either side of a figure. */
export const QUOTED = 200;

export const evidence = span.extend({
  /** The words themselves: always equal to the document's text from `start` to `end`. */
  exact: z.string(),
  /**
   * The sentence, bullet or table row that the figure stands in. `text` is its words, of which at most
   * `QUOTED` stand before the figure and as many after it; ingest adds them, the extract command does not.
   */
  sentence: span.extend({ text: z.string().optional() }),
});
export type Evidence = Readonly<z.infer<typeof evidence>>;

/** The area that one figure is about, where it is not the report's: as the text names it. */
export const namedArea = z.object({ level: z.string(), name: z.string() });

/**
 * One measured value, with the text it came from.
 *
 * `value` is in the base unit of `unit` (VND, %, ha, t, t/ha, km, persons); growth and change are signed;
 * `max` closes a range, `of` is the denominator of a ratio. `stated` is the figure as written where `value`
 * is derived ("vượt 3,6 % kế hoạch": value 103.6, stated 3.6).
 */
export const observation = z.object({
  indicator: z.string().nullable(),
  label: z.string(),
  measure,
  value: z.number(),
  max: z.number().optional(),
  of: z.number().optional(),
  unit: z.string(),
  bound,
  basis: basis.optional(),
  period: period.optional(),
  asOf: isoDay.optional(),
  stated: z.number().optional(),
  estimated: z.literal(true).optional(),
  /** For a target: what the figure would be as a result. */
  targetKind: measure.optional(),
  /** The indicator of the whole, where the figure is a part of it ("trong đó nữ …"). */
  partOf: z.string().optional(),
  area: namedArea.optional(),
  /** `ocr`: read from a picture of the page, and to be compared with it. Absent where the file holds the words. */
  observationStatus: z.literal('ocr').optional(),
  /** 0 to 1: how sure the reader is that this is what the words say. */
  confidence: z.number().min(0).max(1),
  source: evidence,
});
export type Observation = Readonly<z.infer<typeof observation>>;
