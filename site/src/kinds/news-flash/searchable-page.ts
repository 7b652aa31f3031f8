import { pagePath } from '@burgerwerf/cms/contract';
import type { SearchablePage } from '@burgerwerf/search';
import type { Queries } from '../../read-model/queries.ts';
import { blocksToText } from '../../rich-text/blocks-to-text.ts';
import { policyFieldNames, whereabouts } from '../whereabouts.ts';

export function searchablePage(queries: Queries, slug: string): SearchablePage | null {
  const newsFlash = queries.bySlug('news-flash', slug);
  if (!newsFlash) return null;
  return {
    id: newsFlash.id,
    kind: 'news',
    title: newsFlash.title,
    summary: newsFlash.summary,
    text: blocksToText(newsFlash.body ?? []),
    url: pagePath('api::news-flash.news-flash', newsFlash.slug),
    policyFields: policyFieldNames(queries, newsFlash.policyFields),
    ...whereabouts(queries, newsFlash.area),
    date: newsFlash.date,
    picture: queries.picture(newsFlash.picture)?.small ?? null,
  };
}
