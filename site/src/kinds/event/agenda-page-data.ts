import { formatMonth } from '../../i18n/dates.ts';
import type { Queries } from '../../read-model/queries.ts';
import { listingData, type ListingData } from '../listing-data.ts';
import { eventCard, type EventCard } from './card-data.ts';

export const AGENDA_PATH = '/agenda/';
const PAST_PER_PAGE = 12;

export interface Month {
  name: string;
  events: EventCard[];
}

export interface AgendaPage {
  /** Only on page 1. */
  upcoming: Month[];
  past: ListingData<EventCard>;
}

/** Page `number` of the agenda: what is to come stands on page 1, what is over goes on behind it. */
export function agendaPage(queries: Queries, number: number): AgendaPage | null {
  const past = queries.pastEvents({ base: AGENDA_PATH, number, size: PAST_PER_PAGE });
  if (!past) return null;
  return {
    upcoming: number === 1 ? byMonth(queries.upcomingEvents().map(eventCard)) : [],
    past: listingData(past, AGENDA_PATH, eventCard),
  };
}

/** Events by the month in which they begin, in the order given. */
export function byMonth(events: readonly EventCard[]): Month[] {
  const months: Month[] = [];
  for (const event of events) {
    const name = formatMonth(event.startsAt);
    const month = months.at(-1);
    if (month?.name === name) month.events.push(event);
    else months.push({ name, events: [event] });
  }
  return months;
}
