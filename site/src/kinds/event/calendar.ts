import type { Event } from '@burgerwerf/cms/contract';
import ical from 'ical-generator';
import type { Queries } from '../../read-model/queries.ts';
import { pageHref } from '../page-href.ts';
import { endsAt } from './ends-at.ts';

/** What is to come, as an iCalendar that people can follow. */
export const eventsCalendar = (queries: Queries, siteUrl: URL): string =>
  calendarText(queries, queries.upcomingEvents(), siteUrl);

/** One event as an iCalendar, or null when there is no such event. */
export function eventCalendar(queries: Queries, slug: string, siteUrl: URL): string | null {
  const event = queries.bySlug('event', slug);
  return event && calendarText(queries, [event], siteUrl);
}

function calendarText(queries: Queries, events: readonly Event[], siteUrl: URL): string {
  const { name, publisher } = queries.network();
  const calendar = ical({
    name,
    prodId: { company: publisher ?? name, product: 'Burgerwerf', language: 'NL' },
  });
  for (const event of events) {
    const url = new URL(pageHref('event', event), siteUrl).href;
    calendar.createEvent({
      // The same at each change and for each form of the address, so that agendas see one event.
      id: `${event.id}@${siteUrl.hostname}`,
      // Instants in UTC: right in any zone, with no rules for summer time to go out of date.
      stamp: new Date(event.updatedAt),
      start: new Date(event.startsAt),
      end: new Date(endsAt(event)),
      lastModified: new Date(event.updatedAt),
      summary: event.title,
      description: `${event.summary}\n\n${url}`,
      location: [event.locationName, event.locationAddress].filter(Boolean).join(', '),
      url,
    });
  }
  return calendar.toString();
}
