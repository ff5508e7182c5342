import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Caller, type Context, granted } from './cloud.ts';

/** The trust policies as docs/offices.md has them, for the account of the tests. */
const GUIDE = readFileSync(new URL('../../docs/offices.md', import.meta.url), 'utf8');
function trust(name: string): unknown {
  const [, json] = new RegExp(`\`\`\`json ${name}\n([\\s\\S]*?)\`\`\``).exec(GUIDE) ?? [];
  if (json === undefined) throw new Error(`docs/offices.md has no ${name}.`);
  return JSON.parse(json.replaceAll('<account>', '000000000000'));
}

const PROVINCE: Caller = { principal: 'arn:aws:iam::000000000000:saml-provider/province' };
const OTHER: Caller = { principal: 'arn:aws:iam::000000000000:saml-provider/another' };
const SIGNED_IN: Context = { 'saml:aud': 'https://signin.aws.amazon.com/saml' };
const ROLE = 'arn:aws:iam::000000000000:role/ward-office';

const tagging = (tags: Readonly<Record<string, string>>): Context => ({
  ...SIGNED_IN,
  'aws:TagKeys': Object.keys(tags),
  ...Object.fromEntries(Object.entries(tags).map(([name, value]) => [`aws:RequestTag/${name}`, value])),
});

describe.each(['role-trust.json', 'session-trust.json'])('%s of the guide', (name) => {
  const may = (caller: Caller, action: string, context: Context) =>
    granted(caller, action, ROLE, context, trust(name));

  test('lets those in whom the province’s provider signed in for AWS, and nobody else', async () => {
    expect(await may(PROVINCE, 'sts:AssumeRoleWithSAML', SIGNED_IN)).toBe(true);
    expect(await may(PROVINCE, 'sts:AssumeRoleWithSAML', { 'saml:aud': 'https://elsewhere/' })).toBe(false);
    expect(await may(OTHER, 'sts:AssumeRoleWithSAML', SIGNED_IN)).toBe(false);
    for (const action of ['sts:AssumeRole', 'sts:AssumeRoleWithWebIdentity', 'sts:SetSourceIdentity'])
      expect(await may(PROVINCE, action, SIGNED_IN), action).toBe(false);
  });
});

test('a role of one office cannot be made another’s by a tag of the session', async () => {
  const tagged = tagging({ office: '30308' });
  expect(await granted(PROVINCE, 'sts:TagSession', ROLE, tagged, trust('role-trust.json'))).toBe(false);
});

test.each([
  [{ office: '30307' }, true],
  [{ office: '' }, false],
  [{ office: '303' }, false],
  [{ office: '30307', role: 'admin' }, false],
  [{ role: 'admin' }, false],
])('the role of all offices takes the session tags %j: %s', async (tags, taken) => {
  const context = tagging(tags);
  expect(await granted(PROVINCE, 'sts:TagSession', ROLE, context, trust('session-trust.json'))).toBe(taken);
});
