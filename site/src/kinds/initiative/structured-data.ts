import { absolutePicture } from '../../layouts/absolute-picture.ts';
import { known, type StructuredData } from '../../layouts/structured-data.ts';
import type { InitiativePage } from './page-data.ts';

/** An initiative as schema.org's Project: an undertaking of people, with or without a legal form. */
export function initiativeData(page: InitiativePage, siteUrl: URL): StructuredData {
  const url = new URL(page.path, siteUrl).href;
  const [area] = page.areas.slice(-1);
  return known({
    '@type': 'Project',
    '@id': url,
    url,
    name: page.title,
    description: page.summary,
    image: absolutePicture(page.picture, siteUrl),
    sameAs: page.website,
    foundingDate: page.startYear === null ? null : String(page.startYear),
    keywords: page.fields.map(({ name }) => name),
    areaServed: area ? { '@type': 'AdministrativeArea', name: area.name } : null,
    location:
      page.place?.kind === 'exact' && page.place.address !== null
        ? { '@type': 'Place', address: page.place.address }
        : null,
  });
}
