import * as z from 'zod';

/** A request as an HTTP API hands it to its function (payload format 2.0); only what is used of it. */
export const httpRequest = z.object({
  version: z.literal('2.0'),
  rawPath: z.string().startsWith('/'),
  rawQueryString: z.string().default(''),
  headers: z.record(z.string(), z.string()).default({}),
  requestContext: z.object({ requestId: z.string(), http: z.object({ method: z.string() }) }),
  body: z.string().optional(),
});
export type HttpRequest = Readonly<z.infer<typeof httpRequest>>;

export interface HttpAnswer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly isBase64Encoded: boolean;
}
