import { absolutePicture } from '../../layouts/absolute-picture.ts';
import type { Site } from '../../layouts/site-data.ts';
import { known, type StructuredData } from '../../layouts/structured-data.ts';
import type { NewsPage } from './page-data.ts';

export function newsData(page: NewsPage, site: Site): StructuredData {
  const url = new URL(page.path, site.url).href;
  return known({
    '@type': 'NewsArticle',
    '@id': url,
    url,
    headline: page.title,
    description: page.summary,
    datePublished: page.date,
    dateModified: page.updatedAt,
    image: absolutePicture(page.picture, site.url),
    keywords: page.fields.map(({ name }) => name),
    inLanguage: 'nl',
    publisher: { '@type': 'Organization', name: site.publisher ?? site.name, url: site.url.href },
  });
}
