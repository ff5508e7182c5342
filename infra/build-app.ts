import { readFileSync } from 'node:fs';
import { Annotations, App, Tags, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { acknowledge } from './acknowledgements.ts';
import type { Bundles } from './bundle.ts';
import { BantinStack } from './stack.ts';
import { subscriptionsOf } from './subscriptions.ts';

export interface AppProps {
  readonly folders: Bundles['folders'];
  /** Where the cloud assembly goes; the CDK CLI names its own. */
  readonly outdir?: string;
  /** Overrides what cdk.json says. */
  readonly context?: Readonly<Record<string, unknown>>;
}

/** The app with its one stack, checked by AwsSolutions and the bundled rules: a violation makes synth throw. */
export function buildApp({ folders, outdir, context }: AppProps): {
  readonly app: App;
  readonly stack: BantinStack;
} {
  const app = new App({ outdir, context: { ...fromCdkJson(), ...context }, analyticsReporting: false });
  const province = setting(app, 'province', /^\d{2}$/) ?? '91';
  const alarmEmail = setting(app, 'alarmEmail', /^(?:none|[^@\s]+@[^@\s]+)$/);
  const issuer = setting(app, 'apiJwtIssuer', /^https:\/\/[^\s?#]+$/);
  const audience = setting(app, 'apiJwtAudience', /^[^\s,]+(?:,[^\s,]+)*$/)?.split(',');
  if ((issuer === undefined) !== (audience === undefined))
    throw new Error('Signing by JWT needs both: -c apiJwtIssuer=https://… and -c apiJwtAudience=….');
  const signing = issuer === undefined || audience === undefined ? undefined : { issuer, audience };
  const origins = setting(app, 'apiOrigins', /^https:\/\/[^\s,/*]+(?:,https:\/\/[^\s,/*]+)*$/)?.split(',');
  const runbook = setting(app, 'runbook', /^https:\/\/[^\s#]+$/) ?? 'docs/runbook.md';
  const subscriptions = subscriptionsOf(app.node.tryGetContext('subscriptions'));
  const stack = new BantinStack(app, 'Bantin', {
    stackName: `bantin-${province}`,
    description: 'Bantin: reads the figures out of ward bulletins and tells the province',
    folders,
    province,
    alarmEmail: alarmEmail === 'none' ? undefined : alarmEmail,
    signing,
    origins,
    runbook,
    subscriptions,
  });
  if (alarmEmail === undefined) Annotations.of(stack).addWarningV2('bantin:nobody-hears-of-alarms', NOBODY);
  Tags.of(stack).add('application', 'bantin');
  Tags.of(stack).add('province', province);
  acknowledge(stack);
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  return { app, stack };
}

/** A deployment takes no warnings (package.json): who wants no mail must say so. */
const NOBODY =
  'Nobody would hear of alarms. Say who: -c alarmEmail=operator@example.vn, or -c alarmEmail=none if somebody subscribes to the topic of alarms otherwise.';

/** The CLI hands over its context by itself; who builds the app without the CLI shall get the same stack. */
function fromCdkJson(): Record<string, unknown> {
  const { context }: { context: Record<string, unknown> } = JSON.parse(
    readFileSync(new URL('../cdk.json', import.meta.url), 'utf8'),
  );
  return context;
}

/** `-c name=value`, or what cdk.json says; refused here rather than by a deployment half-way. */
function setting(app: App, name: string, form: RegExp): string | undefined {
  const value: unknown = app.node.tryGetContext(name);
  if (value === undefined || value === '') return undefined;
  if (typeof value !== 'string' || !form.test(value))
    throw new Error(`The context "${name}" must look like ${form}, not ${JSON.stringify(value)}.`);
  return value;
}
