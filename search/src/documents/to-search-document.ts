import { dutchAttributes } from '../dutch/dutch-attributes.ts';
import { searchDocument, type SearchDocument } from './search-document.ts';
import type { SearchablePage } from './searchable-page.ts';

/** Spaces and line ends as the browser would show them: documents are compared letter by letter. */
const tidy = (text: string | null | undefined): string => (text ?? '').replace(/\s+/gu, ' ').trim();

const unique = (names: readonly string[]): string[] => [
  ...new Set(names.map(tidy).filter((name) => name !== '')),
];

const nameOrNull = (name: string | null | undefined): string | null => {
  const tidied = tidy(name);
  return tidied === '' ? null : tidied;
};

/** The same moment is always written the same way. */
const instant = (date: string | null | undefined): string | null =>
  date === null || date === undefined ? null : new Date(date).toISOString();

const geoOf = (location: SearchablePage['location']): SearchDocument['_geo'] =>
  location ? { lat: location.latitude, lng: location.longitude } : null;

const safeId = (id: string): string => id.replace(/[^A-Za-z0-9_-]/g, '_');

/** The search document of a page. The same page always gives the same document, down to the order of its fields. */
export const toSearchDocument = (page: SearchablePage): SearchDocument => {
  const area = nameOrNull(page.area);
  const areas = unique([...(area === null ? [] : [area]), ...(page.areasAbove ?? [])]);
  const policyFields = unique(page.policyFields ?? []);
  const title = tidy(page.title);
  const summary = tidy(page.summary);
  const text = tidy(page.text);
  return searchDocument.parse({
    id: safeId(page.id),
    kind: page.kind,
    title,
    summary,
    text,
    url: page.url,
    policyFields,
    area,
    areas,
    stage: nameOrNull(page.stage),
    date: instant(page.date),
    startsAt: instant(page.startsAt),
    endsAt: instant(page.endsAt),
    organisationKind: nameOrNull(page.organisationKind),
    picture: page.picture ?? null,
    _geo: geoOf(page.location),
    ...dutchAttributes({ head: [title, summary, ...policyFields], text, places: areas }),
  } satisfies SearchDocument);
};
