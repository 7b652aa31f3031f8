import { pagePath } from '@burgerwerf/cms/contract';
import type { SearchablePage } from '@burgerwerf/search';
import type { Queries } from '../../read-model/queries.ts';
import { blocksToText } from '../../rich-text/blocks-to-text.ts';
import { policyFieldNames, whereabouts } from '../whereabouts.ts';

export function searchablePage(queries: Queries, slug: string): SearchablePage | null {
  const event = queries.bySlug('event', slug);
  if (!event) return null;
  return {
    id: event.id,
    kind: 'event',
    title: event.title,
    summary: event.summary,
    text: [event.locationName, event.locationAddress, blocksToText(event.body ?? [])]
      .filter(Boolean)
      .join('\n'),
    url: pagePath('api::event.event', event.slug),
    policyFields: policyFieldNames(queries, event.policyFields),
    ...whereabouts(queries, event.area),
    date: event.startsAt,
    startsAt: event.startsAt,
    endsAt: event.endsAt,
    picture: queries.picture(event.picture)?.small ?? null,
  };
}
