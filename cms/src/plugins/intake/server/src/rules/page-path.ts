/** Where the page of an initiative stands on the site. */
export const initiativePath = (slug: string): string => `/initiatieven/${slug}/`;
