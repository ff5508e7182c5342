import type { EventAttribute, EventType } from '../event-types.ts';
import type { BulletinEvent } from '../events.ts';
import { attributesOf } from '../events.ts';
import type { ReceivedEvent } from '../received.ts';
import type { Kind } from '../report.ts';
import { type Condition, meets } from './condition.ts';
import { faultsOfFilter } from './faults.ts';

/** What a policy speaks of: the attributes beside a message, or the event itself. SNS calls it `FilterPolicyScope`. */
export const SCOPES = ['MessageAttributes', 'MessageBody'] as const;
export type FilterScope = (typeof SCOPES)[number];

/** By attribute: each that is named must meet one of its conditions. */
export type AttributeFilter = Readonly<Partial<Record<EventAttribute, readonly Condition[]>>>;

/** By field of the event, nested as the event is. */
export interface BodyFilter {
  readonly [name: string]: readonly Condition[] | BodyFilter;
}

/** A policy and what it speaks of, as a subscription takes them. */
export interface Filter {
  readonly scope: FilterScope;
  readonly policy: AttributeFilter | BodyFilter;
}

/** What a consumer asks for. What is left out is not asked for. */
export interface Wanted {
  readonly types?: readonly EventType[];
  /** Two-digit codes. */
  readonly provinces?: readonly string[];
  /** `2025-07#30307`. */
  readonly areas?: readonly string[];
  /** `2026-S1`, or all periods that begin so: `2026…`. */
  readonly periods?: readonly string[];
  readonly kinds?: readonly Kind[];
}

/** Throws for a policy that SNS would refuse, or that nothing would ever meet; says what is valid. */
export class InvalidFilter extends Error {
  readonly faults: readonly string[];
  constructor(faults: readonly string[]) {
    super(`The filter policy is no good: ${faults.join('; ')}`);
    this.name = 'InvalidFilter';
    this.faults = faults;
  }
}

/** A policy on the message attributes. Throws `InvalidFilter`. */
export function filterFor({ types, provinces, areas, periods, kinds }: Wanted): Filter {
  return checked({
    scope: 'MessageAttributes',
    policy: {
      ...(types && { type: types }),
      ...(provinces && { province: provinces }),
      ...(areas && { area: areas }),
      ...(periods && { period: periods.map(periodOrBeginning) }),
      ...(kinds && { kind: kinds }),
    },
  });
}

const periodOrBeginning = (period: string): Condition =>
  period.endsWith('…') ? { prefix: period.slice(0, -1) } : period;

/**
 * A policy on the body: reports that have a figure of one of these indicators. A report past 200 KB travels without
 * figures, so this passes it over: who must not miss one asks for all and looks. Throws `InvalidFilter`.
 */
export const filterForIndicators = (indicators: readonly string[], types?: readonly EventType[]): Filter =>
  checked({
    scope: 'MessageBody',
    policy: { ...(types && { type: types }), data: { observations: { indicator: indicators } } },
  });

function checked(filter: Filter): Filter {
  const faults = faultsOfFilter(filter.policy, filter.scope);
  if (faults.length > 0) throw new InvalidFilter(faults);
  return filter;
}

/** `Attributes` of a subscription, beside those of its protocol. */
export const subscriptionAttributes = ({ scope, policy }: Filter): Readonly<Record<string, string>> => ({
  FilterPolicyScope: scope,
  FilterPolicy: JSON.stringify(policy),
});

/** Whether SNS would deliver the event, by its documentation: the embedded SNS cannot match lists in a body. */
export function matches({ scope, policy }: Filter, event: BulletinEvent | ReceivedEvent): boolean {
  const subject = scope === 'MessageBody' ? event : attributesOf(event as BulletinEvent);
  return meetsAll(policy as BodyFilter, [subject]);
}

function meetsAll(policy: BodyFilter, subjects: readonly unknown[]): boolean {
  return Object.entries(policy).every(([name, asked]) => {
    const values = subjects.flatMap((subject) => valuesOf(subject, name));
    if (!isList(asked)) return meetsAll(asked, values);
    return (values.length === 0 ? [undefined] : values).some((value) =>
      asked.some((one) => meets(value, one)),
    );
  });
}

const isList = (asked: readonly Condition[] | BodyFilter): asked is readonly Condition[] =>
  Array.isArray(asked);

/** Of a list each of its members is a value. */
function valuesOf(subject: unknown, name: string): readonly unknown[] {
  if (typeof subject !== 'object' || subject === null || !Object.hasOwn(subject, name)) return [];
  const value: unknown = Reflect.get(subject, name);
  return Array.isArray(value) ? value : [value];
}
