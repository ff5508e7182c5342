import { isObject, type JsonObject, listAt, objectAt, textAt } from '../../infra/local/json.ts';
import type { Template } from '../../infra/local/template.ts';
import { type Synthesized, synthesize } from '../../infra/synthesize.ts';
import { type Cloud, cloudOf, deployed } from './cloud.ts';

export interface Declared {
  readonly id: string;
  readonly properties: JsonObject;
  readonly deletionPolicy: unknown;
}

export interface Statement {
  readonly of: string;
  readonly effect: unknown;
  readonly actions: readonly string[];
  /** References as JSON. */
  readonly resources: readonly string[];
  readonly condition: unknown;
}

/** The stack as it would be deployed, for questions about its properties. Synthesized once for each test file. */
export interface Stack extends Pick<Synthesized, 'assembly' | 'discard'> {
  readonly json: JsonObject;
  all(type: string): readonly Declared[];
  /** The one of this type whose logical id begins so. */
  one(type: string, id: string): Declared;
  /** What roles and managed policies allow. */
  readonly identityStatements: readonly Statement[];
  /** What buckets, queues, topics and keys allow and deny. */
  readonly resourceStatements: readonly Statement[];
  /** With every reference resolved, as if it were deployed. */
  readonly deployed: Template;
  /** Answers who may do what. */
  readonly cloud: Cloud;
}

/** What must be true of the stack, by a title that says it; a rule throws where it is not. */
export type Rules = Readonly<Record<string, (stack: Stack) => void | Promise<void>>>;

export function synthesizedStack(context?: Readonly<Record<string, unknown>>): Stack {
  return stackOf(synthesize(context));
}

export function stackOf({ template, assembly, discard }: Synthesized): Stack {
  const json = objectAt(template, 'The template');
  const all = (type: string): readonly Declared[] =>
    Object.entries(objectAt(json.Resources, 'Resources')).flatMap(([id, resource]) => {
      const { Type, Properties = {}, DeletionPolicy } = objectAt(resource, id);
      return Type === type
        ? [{ id, properties: objectAt(Properties, id), deletionPolicy: DeletionPolicy }]
        : [];
    });
  const documents = (types: readonly string[], property: string) =>
    types.flatMap(all).flatMap(({ id, properties }) => statementsOf(id, properties[property]));
  return {
    json,
    assembly,
    discard,
    all,
    one(type, id) {
      const [found, ...others] = all(type).filter((declared) => declared.id.startsWith(id));
      if (found === undefined || others.length > 0) throw new Error(`Not one ${type} begins with ${id}.`);
      return found;
    },
    identityStatements: [
      ...all('AWS::IAM::Role').flatMap(({ id, properties }) =>
        listAt(properties.Policies, 'Policies').flatMap((policy) =>
          statementsOf(id, objectAt(policy, 'Policies').PolicyDocument),
        ),
      ),
      ...documents(['AWS::IAM::ManagedPolicy', 'AWS::IAM::Policy'], 'PolicyDocument'),
    ],
    resourceStatements: [
      ...documents(
        ['AWS::S3::BucketPolicy', 'AWS::SQS::QueuePolicy', 'AWS::SNS::TopicPolicy'],
        'PolicyDocument',
      ),
      ...documents(['AWS::KMS::Key'], 'KeyPolicy'),
    ],
    get deployed() {
      return deployed(json);
    },
    get cloud() {
      return cloudOf(deployed(json));
    },
  };
}

const statementsOf = (of: string, document: unknown): readonly Statement[] =>
  listAt(objectAt(document, of).Statement, 'Statement').map((statement) => {
    const { Effect, Action, Resource, Condition } = objectAt(statement, 'Statement');
    return {
      of,
      effect: Effect,
      actions: many(Action).map((action) => textAt(action, 'Action')),
      resources: many(Resource).map((resource) =>
        isObject(resource) ? JSON.stringify(resource) : String(resource),
      ),
      condition: Condition,
    };
  });

const many = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);
