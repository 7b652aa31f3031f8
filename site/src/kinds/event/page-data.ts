import type { Link } from '../../components/link.ts';
import type { Picture, Queries } from '../../read-model/queries.ts';
import { richText, type RichText } from '../../rich-text/rich-text.ts';
import { areaLinks } from '../area/area-link.ts';
import { initiativeCard, type InitiativeCard } from '../initiative/card-data.ts';
import { pageHref } from '../page-href.ts';
import { fieldTags, type FieldTag } from '../policy-field/field-tag.ts';

export interface EventPage {
  path: string;
  title: string;
  summary: string;
  startsAt: string;
  endsAt: string | null;
  place: string | null;
  address: string | null;
  /** The event as a file for one's own agenda. */
  calendarHref: string;
  picture: Picture | null;
  body: RichText | null;
  fields: FieldTag[];
  areas: Link[];
  initiatives: InitiativeCard[];
}

/** All that the page of an event shows, or null when there is no such event. */
export function eventPage(queries: Queries, slug: string): EventPage | null {
  const event = queries.bySlug('event', slug);
  if (!event) return null;
  const path = pageHref('event', event);
  return {
    path,
    title: event.title,
    summary: event.summary,
    startsAt: event.startsAt,
    endsAt: event.endsAt,
    place: event.locationName,
    address: event.locationAddress,
    calendarHref: path.replace(/\/$/, '.ics'),
    picture: queries.picture(event.picture),
    body: richText(queries, event.body),
    fields: fieldTags(queries, event.policyFields),
    areas: areaLinks(queries, event.area),
    initiatives: queries
      .getAll('initiative', event.initiatives)
      .map((initiative) => initiativeCard(queries, initiative)),
  };
}
