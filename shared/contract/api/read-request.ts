import type * as z from 'zod';
import { RefusedRequest } from './problem.ts';
import { type Asked, ROUTES, type RouteName } from './routes.ts';

/** Checks what a route is asked. Throws what the one who asks is told: each parameter that is wrong, and what is valid. */
export function readRequest<Name extends RouteName>(
  name: Name,
  inPath: Readonly<Record<string, string>>,
  inQuery: Readonly<Record<string, readonly string[]>>,
): Asked<Name> {
  const { parameters, query } = ROUTES[name];
  const twice = Object.entries(inQuery).flatMap(([parameter, { length }]) =>
    length > 1 ? [{ parameter, detail: 'is said once' }] : [],
  );
  const single = Object.fromEntries(
    Object.entries(inQuery).map(([parameter, [value]]) => [parameter, value]),
  );
  const path = parameters.safeParse(inPath);
  const behind = query.safeParse(single);
  if (path.success && behind.success && twice.length === 0)
    return { ...path.data, ...behind.data } as Asked<Name>;
  const known = Object.keys(query.shape);
  const errors = [...twice, ...errorsIn(path, known), ...errorsIn(behind, known)];
  throw new RefusedRequest('bad-parameter', {
    detail: errors.map(({ parameter, detail }) => `"${parameter}" ${detail}`).join('; '),
    errors,
  });
}

function errorsIn(parsed: z.ZodSafeParseResult<unknown>, known: readonly string[]) {
  if (parsed.success) return [];
  return parsed.error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      const detail =
        known.length > 0
          ? `is not known: ${known.join(', ')} are`
          : 'is not known: this route takes none behind its question mark';
      return issue.keys.map((parameter) => ({ parameter: parameter.slice(0, 64), detail }));
    }
    const missing = issue.code === 'invalid_type' && issue.input === undefined;
    return [{ parameter: String(issue.path[0]), detail: missing ? 'is missing' : issue.message }];
  });
}
