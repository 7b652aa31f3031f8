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

const safeId = (id: string): string => id.replace(/[^A-Za-z0-9_-]/g, '_');

/** The search document of a page. The same page always gives the same document, down to the order of its fields. */
export const toSearchDocument = (page: SearchablePage): SearchDocument => {
  const area = nameOrNull(page.area);
  return searchDocument.parse({
    id: safeId(page.id),
    kind: page.kind,
    title: tidy(page.title),
    summary: tidy(page.summary),
    text: tidy(page.text),
    url: page.url,
    policyFields: unique(page.policyFields ?? []),
    area,
    areas: unique([...(area === null ? [] : [area]), ...(page.areasAbove ?? [])]),
    stage: nameOrNull(page.stage),
    date: instant(page.date),
    startsAt: instant(page.startsAt),
    endsAt: instant(page.endsAt),
    organisationKind: nameOrNull(page.organisationKind),
    picture: page.picture ?? null,
  } satisfies SearchDocument);
};
