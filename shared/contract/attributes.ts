import * as z from 'zod';
import { ERAS, provinceCode } from './area.ts';
import type { EventAttribute } from './event-types.ts';
import { period } from './period.ts';
import { kind } from './report.ts';

/** `<era>#<code>`, as `areaId` makes it. */
const areaName = z.string().regex(new RegExp(`^(?:${ERAS.join('|')})#\\d{5}$`));

/** Types are added: what is sent of each is in its own document. */
export const anyEventType = z.string();

/** The message attributes of an event. What is not known of it is absent. */
export const eventAttributes = z.object({
  type: anyEventType,
  province: provinceCode.optional(),
  area: areaName.optional(),
  period: period.shape.label.optional(),
  kind: kind.optional(),
} satisfies Record<EventAttribute, z.ZodType>);
export type EventAttributes = Readonly<z.infer<typeof eventAttributes>>;
