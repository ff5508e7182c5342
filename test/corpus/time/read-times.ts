import { comparable, type Lettering } from '../../../shared/document/lettering.ts';
import type { Mention, TimeContext } from '../../../shared/time/mention.ts';
import { mentionsIn } from '../../../shared/time/mentions.ts';
import { rangePeriod } from '../../../shared/time/periods.ts';

/** A time as a corpus states it: what it says of figures, and the label of its period or its day. */
export interface Time {
  readonly role: Mention['role'];
  readonly period?: string;
  readonly day?: string;
}

/** A report on the first half of 2024, published in July. */
export const FIRST_HALF: TimeContext = {
  period: rangePeriod('2024-01-01', '2024-06-30'),
  issued: '2024-07-17',
};

/** Reads the times of a text as those of a report with this head. */
export const timesOf =
  (context: TimeContext) =>
  (text: string, lettering: Lettering): readonly Time[] =>
    mentionsIn(comparable(text, lettering), lettering, context).map(({ role, period, day }) => ({
      role,
      ...(period && { period: period.label }),
      ...(day && { day }),
    }));
