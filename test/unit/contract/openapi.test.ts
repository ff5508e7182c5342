import { readFileSync } from 'node:fs';
import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, test } from 'vitest';
import { openApi } from '../../../shared/contract/api/openapi.ts';
import { ROUTES } from '../../../shared/contract/api/routes.ts';

const kept = JSON.parse(
  readFileSync(new URL('../../../docs/contract/openapi.json', import.meta.url), 'utf8'),
);

test('docs/contract/openapi.json is that of the routes: npm run openapi writes it', () => {
  expect(kept).toEqual(JSON.parse(JSON.stringify(openApi())));
});

test('it is a document of OpenAPI 3.1', async () => {
  const validator = new Validator();
  expect(await validator.validate(kept)).toEqual({ valid: true });
  expect(validator.version).toBe('3.1');
});

test('it has every route, and every parameter in a path is told of', () => {
  expect(Object.keys(kept.paths)).toEqual(Object.values(ROUTES).map(({ path }) => path));
  for (const [path, { get }] of Object.entries<{ get: { parameters: { name: string; in: string }[] } }>(
    kept.paths,
  )) {
    const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    expect(
      get.parameters.filter((one) => one.in === 'path').map(({ name }) => name),
      path,
    ).toEqual(named);
  }
});
