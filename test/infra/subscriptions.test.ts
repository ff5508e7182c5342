import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildApp } from '../../infra/build-app.ts';
import { subscriptionsOf } from '../../infra/subscriptions.ts';
import { faultsOfFilter } from '../../shared/contract/filter/faults.ts';
import { broken, type Mutation } from './mutations.ts';
import { DASHBOARD } from './rules/dashboard.ts';
import { EACH } from './rules/each.ts';
import { CONFIGURED, SUBSCRIPTIONS } from './rules/subscriptions.ts';
import { type Rules, type Stack, stackOf, synthesizedStack } from './synthesized.ts';

let stack: Stack;
const folder = mkdtempSync(join(tmpdir(), 'bantin-subscriptions-'));
beforeAll(() => {
  stack = synthesizedStack({ alarmEmail: 'truc@example.vn', subscriptions: CONFIGURED });
});
afterAll(() => {
  stack.discard();
  rmSync(folder, { recursive: true, force: true });
});

/** The ARN of a queue names its Region, which is the affair of who configured it. */
const OF_A_STACK_WITHOUT = 'nothing is kept in another Region, and no Region is written into the template';
const { [OF_A_STACK_WITHOUT]: _, ...each } = EACH;
const ALL: Rules = { ...SUBSCRIPTIONS, ...each, ...DASHBOARD };

describe('of a stack with subscriptions it is true that', () => {
  test.each(Object.keys(ALL))('%s', (title) => ALL[title]?.(stack));
});

const STATISTICS = 'Resources.Subscriptionsstatistics*.Properties';
const UNDELIVERED = 'Resources.SubscriptionsportalUndelivered*.Properties';
const UNDELIVERED_POLICY =
  'Resources.SubscriptionshealthUndeliveredPolicy*.Properties.PolicyDocument.Statement';

const MUTATIONS: Readonly<Record<keyof typeof SUBSCRIPTIONS, readonly Mutation[]>> = {
  'each subscription of the configuration is one to the topic of events, with its endpoint and its filter': [
    [`${STATISTICS}.TopicArn`, { Ref: 'TopicsAlarms' }],
    [`${STATISTICS}.Endpoint`, 'arn:aws:sqs:ap-southeast-1:999999999999:reports'],
    [`${STATISTICS}.Protocol`, 'https'],
    [`${STATISTICS}.FilterPolicy`],
    [`${STATISTICS}.FilterPolicy.period`],
    ['Resources.Subscriptionshealth*.Properties.FilterPolicyScope', 'MessageAttributes'],
    ['Resources.Subscriptionsportal*'],
  ],
  'a queue gets the event itself, an HTTPS endpoint the signed message around it': [
    [`${STATISTICS}.RawMessageDelivery`],
    ['Resources.Subscriptionsportal*.Properties.RawMessageDelivery', true],
  ],
  'SNS signs with SHA-256 what it sends': [
    ['Resources.TopicsEvents*.Properties.SignatureVersion'],
    ['Resources.TopicsEvents*.Properties.SignatureVersion', '1'],
  ],
  'each subscription has a dead-letter queue of its own, which keeps for as long as a queue can': [
    [`${STATISTICS}.RedrivePolicy`],
    [`${STATISTICS}.RedrivePolicy.deadLetterTargetArn`, { 'Fn::GetAtt': ['UploadsSetAside', 'Arn'] }],
    [`${UNDELIVERED}.MessageRetentionPeriod`],
    [`${UNDELIVERED}.SqsManagedSseEnabled`, false],
  ],
  'only SNS, and only for the topic of events, may set aside in it': [
    [`${UNDELIVERED_POLICY}.1`],
    [`${UNDELIVERED_POLICY}.1.Condition`],
    [`${UNDELIVERED_POLICY}.1.Action`, 'sqs:*'],
    [`${UNDELIVERED_POLICY}.1.Principal`, '*'],
  ],
  'an alarm rings once something lies in it, tells the operators and leads into the runbook': [
    ['Resources.SubscriptionsstatisticsLacksEvents*'],
    ['Resources.SubscriptionsstatisticsLacksEvents*.Properties.AlarmActions'],
    ['Resources.SubscriptionsstatisticsLacksEvents*.Properties.Dimensions.0.Value', 'another'],
  ],
};

describe('a template is found out where it is no longer true that', () => {
  test.each(Object.keys(SUBSCRIPTIONS) as (keyof typeof SUBSCRIPTIONS)[])('%s', async (title) => {
    for (const mutation of MUTATIONS[title]) {
      const template = broken(stack.json, mutation);
      await expect(
        async () => SUBSCRIPTIONS[title](stackOf({ ...stack, template })),
        mutation[0],
      ).rejects.toThrow();
    }
  });
});

describe('a list of subscriptions', () => {
  const [statistics] = CONFIGURED;
  const build = (subscriptions: unknown) => {
    const code = join(folder, 'code');
    mkdirSync(code, { recursive: true });
    writeFileSync(join(code, 'index.mjs'), 'export const handler = async () => {};\n');
    const outdir = mkdtempSync(join(folder, 'out-'));
    const folders = { ingest: code, ocr: code, publish: code, sweep: code, query: code };
    return buildApp({ folders, outdir, context: { alarmEmail: 'none', subscriptions } }).app;
  };

  test('passes the checks at synthesis', () => {
    expect(() => build(CONFIGURED).synth()).not.toThrow();
  });

  test('is empty where nothing is said', () => {
    expect([subscriptionsOf(undefined), subscriptionsOf(''), subscriptionsOf([])]).toEqual([[], [], []]);
  });

  test('comes as a list, as JSON on the command line, or as a file', () => {
    const file = join(folder, 'subscriptions.json');
    writeFileSync(file, JSON.stringify(CONFIGURED));
    const [list, json, read] = [CONFIGURED, JSON.stringify(CONFIGURED), file].map(subscriptionsOf);
    expect(list).toHaveLength(3);
    expect([json, read]).toEqual([list, list]);
  });

  test.each<[string, unknown, string]>([
    [
      'a policy that no event meets',
      [{ ...statistics, filter: { kind: ['gossip'] } }],
      'entry 1 ("statistics"): "filter": "kind" is never "gossip"; valid are periodic-report, conference',
    ],
    [
      'a policy that names no attribute',
      [{ ...statistics, filter: { indicator: ['insurance.health'] } }],
      '"filter": "indicator" is no attribute of a message; valid are type, province, area, period, kind',
    ],
    [
      'a policy on the body that leads nowhere',
      [{ ...statistics, scope: 'MessageBody', filter: { data: { figures: ['a'] } } }],
      '"filter": no event has "data.figures"',
    ],
    [
      'a policy with too many values',
      [{ ...statistics, filter: { area: Array.from({ length: 151 }, (_, i) => `2025-07#${30_000 + i}`) } }],
      '151 combinations',
    ],
    ['a policy that is empty', [{ ...statistics, filter: {} }], 'leave it out to get every event'],
    [
      'a protocol without TLS',
      [{ ...statistics, protocol: 'http' }],
      '"protocol" is "http"; valid are sqs, https, email',
    ],
    [
      'the address of a queue instead of its ARN',
      [{ ...statistics, endpoint: 'https://sqs.ap-southeast-1.amazonaws.com/1/q' }],
      'valid is arn:aws:sqs:<region>:<account>:<queue>',
    ],
    [
      'an endpoint without TLS',
      [{ name: 'portal', protocol: 'https', endpoint: 'http://portal.example.vn' }],
      'valid is https://<host>/<path>',
    ],
    [
      'a password in an address',
      [{ name: 'portal', protocol: 'https', endpoint: 'https://a:b@portal.example.vn/' }],
      'without a user in it',
    ],
    [
      'a mail address that is none',
      [{ name: 'portal', protocol: 'email', endpoint: 'truc' }],
      'valid is <name>@<host>',
    ],
    [
      'a name that cannot name a resource',
      [{ ...statistics, name: 'thống kê' }],
      '"name" is "thống kê"; valid are up to 40 letters and digits',
    ],
    ['one name twice', [statistics, statistics], 'entry 2 ("statistics"): another entry has this name'],
    [
      'a field that it has not',
      [{ ...statistics, filterPolicy: {} }],
      '"filterPolicy" is nothing that it has; valid are name, protocol',
    ],
    [
      'a scope that SNS has not',
      [{ ...statistics, scope: 'Body' }],
      '"scope" is "Body"; valid are MessageAttributes, MessageBody',
    ],
    ['an entry that is a word', ['statistics'], 'entry 1: it is no object'],
    ['no list', { statistics }, 'is a list of entries'],
    ['no JSON', '[{', 'is no JSON'],
    ['a file that is not there', 'nowhere.json', 'nor a file that can be read: nowhere.json'],
  ])('is refused at synthesis with %s', (_what, subscriptions, said) => {
    expect(() => build(subscriptions)).toThrow(said);
  });

  test('is refused with everything that is wrong, not only the first', () => {
    const wrong = [
      { ...statistics, protocol: 'fax' },
      { name: 'b', protocol: 'email', endpoint: '' },
    ];
    expect(() => build(wrong)).toThrow(/entry 1 .*fax[\s\S]*entry 2 \("b"\)/);
  });
});

describe('what the documentation shows', () => {
  const text = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

  test('the list of docs/deploy.md can be deployed, and the refusal there is the one that is said', () => {
    const deploy = text('docs/deploy.md');
    const [, list = ''] = /```json\n(\[[\s\S]*?)```/.exec(deploy) ?? [];
    const entries = subscriptionsOf(list);
    expect(entries.map(({ protocol }) => protocol)).toEqual(['sqs', 'https', 'email']);
    const wrong = [{ ...entries[0], filter: { kind: ['gossip'] } }];
    const [, said = ''] = /```\n(The context "subscriptions"[\s\S]*?)…\n```/.exec(deploy) ?? [];
    expect(said).not.toBe('');
    expect(() => subscriptionsOf(wrong)).toThrow(said);
  });

  test.each(['README.md', 'docs/deploy.md', 'infra/stack.ts'])(
    'the policies in the commands of %s are good',
    (file) => {
      const policies = [...text(file).matchAll(/"FilterPolicy": ?"(\{.*?\})"/g)].map(([, policy = '']) =>
        policy.replaceAll(/\\+"/g, '"').replace('<office code>', '30307'),
      );
      expect(policies.length).toBeGreaterThan(0);
      for (const policy of policies)
        expect(faultsOfFilter(JSON.parse(policy), 'MessageAttributes')).toEqual([]);
    },
  );
});
