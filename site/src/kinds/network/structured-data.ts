import { absolutePicture } from '../../layouts/absolute-picture.ts';
import { known, type StructuredData } from '../../layouts/structured-data.ts';
import { SEARCH_PATH } from '../../search-page/search-address.ts';
import type { HomePage } from './page-data.ts';

/** The network and its site, with the way to search it. */
export function networkData(page: HomePage, siteUrl: URL): StructuredData[] {
  return [
    known({
      '@type': 'Organization',
      name: page.publisher ?? page.name,
      alternateName: page.publisher === null ? null : page.name,
      url: siteUrl.href,
      email: page.email,
      description: page.description,
      areaServed: page.region,
      image: absolutePicture(page.heroPicture, siteUrl),
    }),
    {
      '@type': 'WebSite',
      name: page.name,
      url: siteUrl.href,
      inLanguage: 'nl',
      potentialAction: {
        '@type': 'SearchAction',
        target: `${new URL(SEARCH_PATH, siteUrl).href}?q={search_term_string}`,
        'query-input': 'required name=search_term_string',
      },
    },
  ];
}
