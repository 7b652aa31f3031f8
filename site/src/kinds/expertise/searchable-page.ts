import type { ListingKind } from '@burgerwerf/cms/contract';
import type { SearchablePage } from '@burgerwerf/search';
import type { Queries } from '../../read-model/queries.ts';
import { pageHref } from '../page-href.ts';
import { whereabouts } from '../whereabouts.ts';
import { excerpt } from './excerpt.ts';
import { labelsOf, needsOf } from './needs-of.ts';

export const searchablePage =
  (kind: ListingKind) =>
  (queries: Queries, slug: string): SearchablePage | null => {
    const entry = queries.bySlug(kind, slug);
    if (!entry) return null;
    const needs = needsOf(entry);
    const text = needs.map((need) => need.text).join('\n');
    // A sentence of its own, for results show it before the text.
    const labels = labelsOf(needs).join(', ');
    return {
      id: entry.id,
      kind,
      title: entry.title,
      summary: excerpt(text),
      text: [labels && `${labels}.`, text, entry.code].join('\n'),
      url: pageHref(kind, entry),
      ...whereabouts(queries, entry.area),
      date: entry.since,
    };
  };
