import * as z from 'zod';

/** Half-open range of UTF-16 code units in the text of the document that the office uploaded. */
export const span = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() });
export type Span = Readonly<z.infer<typeof span>>;
