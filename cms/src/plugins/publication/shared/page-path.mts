/** Content types whose entries each have a page on the site. */
export const typesWithPage = [
  'api::initiative.initiative',
  'api::news-flash.news-flash',
  'api::event.event',
  'api::policy-field.policy-field',
  'api::area.area',
  'api::page.page',
  'plugin::expertise-matching.offer',
  'plugin::expertise-matching.request',
  'plugin::expertise-matching.combination',
] as const;

export type TypeWithPage = (typeof typesWithPage)[number];

/** First part of the address of each kind of entry that has a page of its own. */
const folders: Readonly<Record<TypeWithPage, string>> = {
  'api::initiative.initiative': '/initiatieven/',
  'api::news-flash.news-flash': '/nieuws/',
  'api::event.event': '/agenda/',
  'api::policy-field.policy-field': '/beleidsvelden/',
  'api::area.area': '/gebieden/',
  'api::page.page': '/',
  'plugin::expertise-matching.offer': '/expertise/aangeboden/',
  'plugin::expertise-matching.request': '/expertise/gevraagd/',
  'plugin::expertise-matching.combination': '/expertise/combinaties/',
};

export const hasPage = (type: string): type is TypeWithPage => Object.hasOwn(folders, type);

/** Where the page of an entry stands on the site, from the site's root. */
export const pagePath = (type: TypeWithPage, slug: string): string => `${folders[type]}${slug}/`;

/**
 * Where readers notice an entry that has no page of its own: synonyms when they search, themes where they
 * browse expertise, the settings of the network everywhere.
 */
export const shownAt = (type: string): string => shownElsewhere[type] ?? '/';

const shownElsewhere: Readonly<Partial<Record<string, string>>> = {
  'api::synonym.synonym': '/zoeken/',
  'plugin::expertise-matching.theme': '/expertise/gevraagd/',
};

const inFolder = /^((?:\/[^/]+)+\/)([^/]+)\/$/;
const atRoot = /^\/([^/]+)\/$/;

/** The entry whose page stands at this path, if any does: the other way round of `pagePath`. */
export function entryOfPath(path: string): { type: TypeWithPage; slug: string } | null {
  const [, folder, slug] = inFolder.exec(path) ?? [];
  const type = typesWithPage.find((one) => folders[one] === folder);
  if (type && slug !== undefined) return { type, slug };
  const [, page] = atRoot.exec(path) ?? [];
  return page === undefined ? null : { type: 'api::page.page', slug: page };
}
