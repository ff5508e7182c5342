import { describe, expect, test } from 'vitest';
import { badInput } from './bad-input.ts';
import { examples } from './examples.ts';
import { operate } from './operate.ts';
import { purge } from './purge.ts';
import { samples } from './samples.ts';
import { seed } from './seed.ts';
import { uploadForm } from './upload-form.ts';
import { versions } from './versions.ts';
import { wholeWay } from './way.ts';

/** One chain for all of them: to start it costs more than most of what is done on it. */
const way = wholeWay();

describe('the samples', () => samples(way));
describe('a real bulletin', () => seed(way));
describe('bad input', () => badInput(way));
describe('versions', () => versions(way));
describe('the examples', () => examples(way));
describe('the commands of an operator', () => operate(way));
describe('npm run purge', () => purge(way));
describe('the upload form', () => uploadForm(way));

test('nothing went wrong in the wiring', () => {
  expect(way().faults).toEqual([]);
});
