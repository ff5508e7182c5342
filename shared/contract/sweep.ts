import * as z from 'zod';

/** An entry of the index of the unsent, as far as the sweep reads it. */
export const unsentItem = z.object({ pk: z.string(), sk: z.string(), pendingTime: z.string() });

/** An entry of the index of days, as far as a replay reads it. */
export const toldItem = z.object({ pk: z.string(), sk: z.string(), dayTime: z.string() });

/** Where the listing of a bucket's versions goes on: behind this one. The names are S3's markers. */
export const positionItem = z.object({ key: z.string(), versionId: z.string().optional() });
export type Position = Readonly<z.infer<typeof positionItem>>;
