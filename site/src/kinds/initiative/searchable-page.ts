import { pagePath } from '@burgerwerf/cms/contract';
import type { SearchablePage } from '@burgerwerf/search';
import type { Queries } from '../../read-model/queries.ts';
import { blocksToText } from '../../rich-text/blocks-to-text.ts';
import { policyFieldNames, whereabouts } from '../whereabouts.ts';
import { pointOf } from '../point.ts';

export function searchablePage(queries: Queries, slug: string): SearchablePage | null {
  const initiative = queries.bySlug('initiative', slug);
  if (!initiative) return null;
  const { plan } = initiative;
  const where = whereabouts(queries, initiative.area);
  const text = [
    blocksToText(initiative.description ?? []),
    plan?.locations,
    ...(plan?.preparation ?? []).map(({ step }) => step),
    plan?.execution,
    plan?.benefits,
    plan?.stillNeeded,
    plan?.furtherOptions,
    initiative.organisationName,
  ];
  return {
    id: initiative.id,
    kind: 'initiative',
    title: initiative.title,
    summary: initiative.summary,
    text: text.filter(Boolean).join('\n'),
    url: pagePath('api::initiative.initiative', initiative.slug),
    policyFields: policyFieldNames(queries, initiative.policyFields),
    ...where,
    location: (initiative.location && pointOf(initiative.location)) ?? where.location,
    stage: initiative.stage,
    date: initiative.date,
    organisationKind: initiative.organisationKind,
    picture: queries.picture(initiative.picture)?.small ?? null,
  };
}
