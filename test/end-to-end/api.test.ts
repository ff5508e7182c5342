import { describe, expect, test } from 'vitest';
import { ENVIRONMENT } from '../../shared/contract/environment.ts';
import { api } from './api.ts';
import { wholeWay } from './way.ts';

/** Nobody waits six minutes here: the feed stays two seconds behind. */
const hurried = (template: unknown): unknown =>
  JSON.parse(
    JSON.stringify(template).replaceAll(
      new RegExp(`("${ENVIRONMENT.feedBehindSeconds}":)"\\d+"`, 'g'),
      '$1"2"',
    ),
  );

const way = wholeWay(hurried);

describe('the HTTP API', () => api(way));

test('nothing went wrong in the wiring', () => {
  expect(way().faults).toEqual([]);
});
