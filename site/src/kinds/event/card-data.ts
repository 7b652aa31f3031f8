import type { Event } from '@burgerwerf/cms/contract';
import type { Link } from '../../components/link.ts';
import { pageHref } from '../page-href.ts';

/** An event as it stands on the agenda. */
export interface EventCard extends Link {
  summary: string;
  startsAt: string;
  endsAt: string | null;
  place: string | null;
}

export const eventCard = (event: Event): EventCard => ({
  href: pageHref('event', event),
  name: event.title,
  summary: event.summary,
  startsAt: event.startsAt,
  endsAt: event.endsAt,
  place: event.locationName,
});
