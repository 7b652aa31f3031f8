import type { Combination } from '@burgerwerf/cms/contract';
import type { Link } from '../../components/link.ts';
import type { Queries } from '../../read-model/queries.ts';
import { excerpt } from '../expertise/excerpt.ts';
import { pageHref } from '../page-href.ts';

/** A combination as it stands among others. */
export interface CombinationCard extends Link {
  summary: string;
  /** Titles of the initiatives. */
  initiatives: string[];
  date: string;
}

export function combinationCard(queries: Queries, entry: Combination): CombinationCard {
  return {
    href: pageHref('combination', entry),
    name: entry.title,
    summary: excerpt(entry.story ?? ''),
    initiatives: queries.getAll('initiative', entry.initiatives).map(({ title }) => title),
    date: entry.date,
  };
}
