import { WrongCall } from '../run-command.ts';

/** A point in time as a person writes it; a day alone begins at midnight in Vietnam, seven hours before UTC. */
export function timeIn(text: string): Date {
  const whole = /^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T00:00:00+07:00` : text;
  const hasZone = /T.*(?:Z|[+-]\d{2}:\d{2})$/.test(whole);
  const time = new Date(whole);
  if (!hasZone || Number.isNaN(time.getTime()))
    throw new WrongCall(`"${text}" is no time: write 2026-03-01, or 2026-03-01T07:00:00Z with its zone.`);
  return time;
}
