import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { broken, MUTATIONS } from './mutations.ts';
import { RULES, type RuleTitle } from './rules.ts';
import { type Stack, stackOf, synthesizedStack } from './synthesized.ts';

let stack: Stack;
beforeAll(() => {
  stack = synthesizedStack({ alarmEmail: 'truc@example.vn' });
});
afterAll(() => stack.discard());

const TITLES = Object.keys(RULES) as RuleTitle[];

describe('of the stack it is true that', () => {
  test.each(TITLES)('%s', (title) => RULES[title](stack));
});

/** A rule that no broken template offends would say nothing. */
describe('a template is found out where it is no longer true that', () => {
  test.each(TITLES)('%s', async (title) => {
    expect(MUTATIONS[title].length).toBeGreaterThan(0);
    for (const mutation of MUTATIONS[title]) {
      const template = broken(stack.json, mutation);
      await expect(async () => RULES[title](stackOf({ ...stack, template })), mutation[0]).rejects.toThrow();
    }
  });
});
