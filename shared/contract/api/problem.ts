import * as z from 'zod';

/** What can be wrong with a request, by its code: status and title. A code never changes its meaning. */
export const PROBLEMS = {
  'bad-parameter': { status: 400, title: 'A parameter is not valid' },
  'broken-cursor': { status: 400, title: 'The cursor is not one of an answer to this question' },
  'unexpected-body': { status: 400, title: 'No route takes a body' },
  'unknown-route': { status: 404, title: 'There is no such route' },
  'unknown-area': { status: 404, title: 'There is no such area' },
  'unknown-province': { status: 404, title: 'There is no such province' },
  'unknown-office': { status: 404, title: 'There is no such office' },
  'unknown-indicator': { status: 404, title: 'There is no such indicator' },
  'unknown-report': { status: 404, title: 'There is no such report' },
  'unknown-revision': { status: 404, title: 'There is no such revision' },
  'method-not-allowed': { status: 405, title: 'The route is only read' },
  'answer-too-large': { status: 422, title: 'The answer is larger than an answer may be' },
  internal: { status: 500, title: 'Something went wrong on our side' },
} as const;
export type ProblemCode = keyof typeof PROBLEMS;

const codes = Object.keys(PROBLEMS) as [ProblemCode, ...ProblemCode[]];

/** An error as RFC 9457 has it (`application/problem+json`); `valid` and `errors` say what would have been right. */
export const problem = z.object({
  /** `urn:bantin:problem:<code>`: a name, nothing lies there. */
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.enum(codes),
  detail: z.string(),
  /** What stands in the log beside it. */
  instance: z.string().optional(),
  /** Some or all of the values that are valid. */
  valid: z.array(z.string()).optional(),
  errors: z.array(z.object({ parameter: z.string(), detail: z.string() })).optional(),
});
export type Problem = Readonly<z.infer<typeof problem>>;

type Said = Pick<Problem, 'detail' | 'valid' | 'errors'>;

/** Thrown by what answers a request, and told to who asked. */
export class RefusedRequest extends Error {
  override readonly name = 'RefusedRequest';
  readonly code: ProblemCode;
  readonly said: Said;

  constructor(code: ProblemCode, said: Said) {
    super(`${code}: ${said.detail}`);
    this.code = code;
    this.said = said;
  }
}

export const problemOf = (code: ProblemCode, said: Said, instance?: string): Problem => ({
  type: `urn:bantin:problem:${code}`,
  ...PROBLEMS[code],
  code,
  ...said,
  ...(instance !== undefined && { instance }),
});
