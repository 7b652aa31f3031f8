import type { SearchablePage } from '@burgerwerf/search';
import type { Queries } from '../../read-model/queries.ts';
import { combinationPage } from './page-data.ts';

export function searchablePage(queries: Queries, slug: string): SearchablePage | null {
  const entry = queries.bySlug('combination', slug);
  const page = combinationPage(queries, slug);
  if (!entry || !page) return null;
  const gifts = page.gifts.flatMap(({ offer, request }) => [offer, request]);
  return {
    id: entry.id,
    kind: 'combination',
    title: page.title,
    summary: page.summary,
    text: [...page.paragraphs, ...page.initiatives.map(({ name }) => name), ...gifts].join('\n'),
    url: page.path,
    date: page.date,
  };
}
