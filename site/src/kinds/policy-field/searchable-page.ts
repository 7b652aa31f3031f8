import { pagePath } from '@burgerwerf/cms/contract';
import type { SearchablePage } from '@burgerwerf/search';
import type { Queries } from '../../read-model/queries.ts';

export function searchablePage(queries: Queries, slug: string): SearchablePage | null {
  const policyField = queries.bySlug('policy-field', slug);
  if (!policyField) return null;
  return {
    id: policyField.id,
    kind: 'policy-field',
    title: policyField.name,
    summary: policyField.description ?? '',
    url: pagePath('api::policy-field.policy-field', policyField.slug),
    policyFields: [policyField.name],
  };
}
