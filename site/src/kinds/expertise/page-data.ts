import type { EntryOf, Language, ListingKind, PersonKind } from '@burgerwerf/cms/contract';
import type { Link } from '../../components/link.ts';
import type { Queries } from '../../read-model/queries.ts';
import { searchAddress } from '../../search-page/search-address.ts';
import { areaLinks } from '../area/area-link.ts';
import { pageHref } from '../page-href.ts';
import { otherKind, themePath } from './addresses.ts';
import { expertiseCard, type ExpertiseCard } from './card-data.ts';
import { excerpt } from './excerpt.ts';
import { labelsOf, needsOf, themesOf } from './needs-of.ts';

const RELATED = 3;

/** The page of an offer or a request. Whose it is is nowhere on it. */
export interface ExpertisePage {
  kind: ListingKind;
  path: string;
  code: string;
  title: string;
  summary: string;
  needs: { paragraphs: string[]; tags: string[] }[];
  /** Those it stands in, where others of its kind are. */
  themes: Link[];
  /** Searches for the same on the other side, since nobody may be there. */
  otherThemes: Link[];
  /** The area and those above it, from the highest down. */
  areas: Link[];
  initiative: Link | null;
  personKind: PersonKind;
  languages: readonly Language[];
  availability: string | null;
  reach: EntryOf<'offer'>['reach'] | null;
  /** ISO date. */
  neededBy: string | null;
  since: string;
  until: string;
  others: ExpertiseCard[];
  networkEmail: string | null;
}

/** All that the page of an offer or a request shows, or null when there is none at this slug. */
export function expertisePage(
  queries: Queries,
  kind: ListingKind,
  slug: string,
): ExpertisePage | null {
  const entry = queries.bySlug(kind, slug);
  return entry && expertisePageOf(queries, kind, entry);
}

/** The same for one that may not be on the site itself. */
export function expertisePageOf(
  queries: Queries,
  kind: ListingKind,
  entry: EntryOf<ListingKind>,
): ExpertisePage {
  const needs = needsOf(entry);
  const initiative = entry.initiative === null ? null : queries.get('initiative', entry.initiative);
  const themes = themesOf(entry).flatMap((key) => queries.bySlug('theme', key) ?? []);
  return {
    kind,
    path: pageHref(kind, entry),
    code: entry.code,
    title: entry.title,
    summary: excerpt(needs.map(({ text }) => text).join(' ')),
    needs: needs.map((need) => ({ paragraphs: paragraphs(need.text), tags: labelsOf([need]) })),
    themes: themes.map(({ key, name }) => ({ href: themePath(kind, key), name })),
    otherThemes: themes.map(({ name }) => ({
      href: searchAddress({ query: name, kinds: [otherKind[kind]] }),
      name,
    })),
    areas: areaLinks(queries, entry.area),
    initiative: initiative && {
      href: pageHref('initiative', initiative),
      name: initiative.title,
    },
    personKind: entry.personKind,
    languages: entry.languages,
    availability: entry.availability,
    reach: 'reach' in entry ? entry.reach : null,
    neededBy: 'neededBy' in entry ? entry.neededBy : null,
    since: entry.since,
    until: entry.until,
    others: others(queries, kind, entry),
    networkEmail: queries.network().email,
  };
}

const paragraphs = (text: string): string[] =>
  text.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== '');

/** A few more of the first of its themes that has any: its neighbours there, so that a new one touches few pages. */
function others(queries: Queries, kind: ListingKind, entry: EntryOf<ListingKind>): ExpertiseCard[] {
  const found = new Map<string, EntryOf<ListingKind>>();
  for (const key of themesOf(entry)) {
    if (found.size >= RELATED) break;
    const list = `${kind}/theme/${key}` as const;
    for (const other of queries.around(list, entry, RELATED)) found.set(other.id, other);
  }
  return [...found.values()].slice(0, RELATED).map((other) => expertiseCard(queries, kind, other));
}
