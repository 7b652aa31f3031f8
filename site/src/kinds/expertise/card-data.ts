import type { EntryOf, ListingKind, PersonKind } from '@burgerwerf/cms/contract';
import type { Link } from '../../components/link.ts';
import type { Queries } from '../../read-model/queries.ts';
import { pageHref } from '../page-href.ts';
import { excerpt } from './excerpt.ts';
import { labelsOf, needsOf } from './needs-of.ts';

/** An offer or a request as it stands among others. */
export interface ExpertiseCard extends Link {
  kind: ListingKind;
  summary: string;
  tags: string[];
  /** Name of the area. */
  area: string | null;
  personKind: PersonKind;
  /** ISO date. */
  neededBy: string | null;
}

export function expertiseCard(
  queries: Queries,
  kind: ListingKind,
  entry: EntryOf<ListingKind>,
): ExpertiseCard {
  const needs = needsOf(entry);
  const area = entry.area === null ? null : queries.get('area', entry.area);
  return {
    kind,
    href: pageHref(kind, entry),
    name: entry.title,
    summary: excerpt(needs.map(({ text }) => text).join(' ')),
    tags: labelsOf(needs),
    area: area?.name ?? null,
    personKind: entry.personKind,
    neededBy: 'neededBy' in entry ? entry.neededBy : null,
  };
}
