/** What Strapi keeps in the browser of a person, as it would stand there after some clicks. */
const AT_FIRST: readonly [string, string][] = [
  // Dutch, until somebody chooses otherwise.
  ['strapi-admin-language', 'nl'],
  // News of Strapi itself is no news for editors. The last part is the id of the installation: ours has none.
  ['STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:false', 'true'],
  ['STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:undefined', 'true'],
];

export function prepareFirstVisit(storage: Pick<Storage, 'getItem' | 'setItem'>): void {
  for (const [key, value] of AT_FIRST) {
    if (storage.getItem(key) === null) storage.setItem(key, value);
  }
}
