/**
 * What a system of the province needs to build on the topic. docs/consumers.md tells how; within a major version
 * this face only grows.
 */
export type { Area, Office } from '../shared/contract/area.ts';
export {
  EVENT_ATTRIBUTES,
  EVENT_TYPES,
  type EventAttribute,
  type EventType,
} from '../shared/contract/event-types.ts';
export type { Condition } from '../shared/contract/filter/condition.ts';
export { faultsOfFilter } from '../shared/contract/filter/faults.ts';
export {
  type AttributeFilter,
  type BodyFilter,
  type Filter,
  type FilterScope,
  filterFor,
  filterForIndicators,
  InvalidFilter,
  matches,
  subscriptionAttributes,
  type Wanted,
} from '../shared/contract/filter/policy.ts';
export type { Observation } from '../shared/contract/observation.ts';
export {
  type EventFault,
  InvalidEvent,
  parseEvent,
  parseLinkedRevision,
} from '../shared/contract/parse-event.ts';
export type { Period } from '../shared/contract/period.ts';
export type { LinkedRevision, ReceivedEvent, ReceivedReport } from '../shared/contract/received.ts';
export {
  type Newest,
  newestFirst,
  placeOf,
  placesInMemory,
  type ReportPlace,
  type ReportPlaces,
} from './newest.ts';
export { type Once, once, type SeenIds, seenInMemory } from './once.ts';
export {
  confirmSubscription,
  snsVerifier,
  UnverifiedMessage,
  type Verified,
  type VerifierOptions,
} from './sns.ts';
