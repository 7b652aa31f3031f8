/** First part of the address of each kind of entry that has a page of its own. */
const folders = {
  'api::initiative.initiative': '/initiatieven/',
  'api::news-flash.news-flash': '/nieuws/',
  'api::event.event': '/agenda/',
  'api::policy-field.policy-field': '/beleidsvelden/',
  'api::area.area': '/gebieden/',
  'api::page.page': '/',
} as const;

/** Content types whose entries each have a page on the site. */
export type TypeWithPage = keyof typeof folders;

export const hasPage = (type: string): type is TypeWithPage => Object.hasOwn(folders, type);

/** Where the page of an entry stands on the site, from the site's root. */
export const pagePath = (type: TypeWithPage, slug: string): string => `${folders[type]}${slug}/`;
