import { pagePath } from '@burgerwerf/cms/contract';
import type { SearchablePage } from '@burgerwerf/search';
import type { Queries } from '../../read-model/queries.ts';
import { blocksToText } from '../../rich-text/blocks-to-text.ts';

export function searchablePage(queries: Queries, slug: string): SearchablePage | null {
  const page = queries.bySlug('page', slug);
  if (!page) return null;
  return {
    id: page.id,
    kind: 'article',
    title: page.title,
    summary: page.summary ?? '',
    text: [blocksToText(page.body ?? []), ...page.people.flatMap(({ name, role }) => [name, role])]
      .filter(Boolean)
      .join('\n'),
    url: pagePath('api::page.page', page.slug),
    date: page.publishedAt,
    picture: queries.picture(page.picture)?.small ?? null,
  };
}
