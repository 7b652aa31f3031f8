import type { Event } from '@burgerwerf/cms/contract';

const USUAL_LENGTH = 2 * 60 * 60 * 1000;

/** When the event is over: its end, or two hours after its start when the editor left the end out. */
export function endsAt(event: Pick<Event, 'startsAt' | 'endsAt'>): string {
  const start = Date.parse(event.startsAt);
  const end = event.endsAt === null ? NaN : Date.parse(event.endsAt);
  return new Date(end >= start ? end : start + USUAL_LENGTH).toISOString();
}
