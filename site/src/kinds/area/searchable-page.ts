import { pagePath } from '@burgerwerf/cms/contract';
import type { SearchablePage } from '@burgerwerf/search';
import type { Queries } from '../../read-model/queries.ts';
import { whereabouts } from '../whereabouts.ts';

export function searchablePage(queries: Queries, slug: string): SearchablePage | null {
  const area = queries.bySlug('area', slug);
  if (!area) return null;
  return {
    id: area.id,
    kind: 'area',
    title: area.name,
    summary: area.description ?? '',
    text: area.postcodes ?? '',
    url: pagePath('api::area.area', area.slug),
    ...whereabouts(queries, area.id),
  };
}
