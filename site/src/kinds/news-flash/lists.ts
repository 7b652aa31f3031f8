import type { NewsFlash } from '@burgerwerf/cms/contract';
import type { ListPlace } from '../../read-model/list-place.ts';
import { byInstantReversed } from '../../read-model/sort-key.ts';

/** The lists a news flash stands in, the newest first in each. */
export function listsOf(newsFlash: NewsFlash): ListPlace[] {
  const sort = byInstantReversed(newsFlash.date);
  return [
    { list: 'news-flash/newest', sort },
    ...newsFlash.policyFields.map((id): ListPlace => ({
      list: `news-flash/policy-field/${id}`,
      sort,
    })),
    ...newsFlash.initiatives.map((id): ListPlace => ({
      list: `news-flash/initiative/${id}`,
      sort,
    })),
    ...(newsFlash.area
      ? [{ list: `news-flash/area/${newsFlash.area}`, sort } satisfies ListPlace]
      : []),
  ];
}
