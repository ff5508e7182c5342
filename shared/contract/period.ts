import * as z from 'zod';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/**
 * SDMX reference period. `label` is an SDMX time period (`2024`, `2024-S1`, `2024-Q3`, `2024-M05`) or
 * an ISO 8601 start and duration (`2024-01-01/P9M`); `start` and `end` are its first and last day.
 */
export const period = z.object({ label: z.string().min(4).max(32), start: day, end: day });
export type Period = Readonly<z.infer<typeof period>>;

/** A calendar day, `2024-05-31`. */
export const isoDay = day;
