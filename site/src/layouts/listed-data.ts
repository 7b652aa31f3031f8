import type { Link } from '../components/link.ts';
import type { StructuredData } from './structured-data.ts';

/** A page that lists others. */
export const listedData = (
  name: string,
  path: string,
  links: readonly Link[],
  siteUrl: URL,
): StructuredData => ({
  '@type': 'CollectionPage',
  name,
  url: new URL(path, siteUrl).href,
  mainEntity: {
    '@type': 'ItemList',
    itemListElement: links.map(({ href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      url: new URL(href, siteUrl).href,
    })),
  },
});
