import { describe, expect, test } from 'vitest';
import { api } from './api.ts';
import { wholeWay } from './way.ts';

const way = wholeWay();

describe('the HTTP API', () => api(way));

test('nothing went wrong in the wiring', () => {
  expect(way().faults).toEqual([]);
});
