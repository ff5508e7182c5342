/** The CloudEvents types that the topic carries. A new meaning is a new version, never a changed one. */
export const EVENT_TYPES = {
  published: 'vn.bantin.report.published.v1',
  revised: 'vn.bantin.report.revised.v1',
  withdrawn: 'vn.bantin.report.withdrawn.v1',
  rejected: 'vn.bantin.bulletin.rejected.v1',
} as const;
export type EventType = (typeof EVENT_TYPES)[keyof typeof EVENT_TYPES];

/** SNS message attributes that a filter policy can match (five keys at most in one policy). */
export const EVENT_ATTRIBUTES = ['type', 'province', 'area', 'period', 'kind'] as const;
export type EventAttribute = (typeof EVENT_ATTRIBUTES)[number];
