import * as z from 'zod';
import { WrongCall } from '../run-command.ts';

const day = z.iso.date().transform((text) => `${text}T00:00:00+07:00`);
const stamp = z.iso.datetime({ offset: true });
const stampToTheMinute = z.iso.datetime({ offset: true, precision: -1 });
const time = z.union([day, stamp, stampToTheMinute]).transform((text) => new Date(text));

/** A point in time as a person writes it; a day alone begins at midnight in Vietnam, seven hours before UTC. */
export function timeIn(text: string): Date {
  const { data } = time.safeParse(text);
  if (data === undefined)
    throw new WrongCall(`"${text}" is no time: write 2026-03-01, or 2026-03-01T07:00:00Z with its zone.`);
  return data;
}
