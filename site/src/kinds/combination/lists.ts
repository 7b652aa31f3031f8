import type { Combination } from '@burgerwerf/cms/contract';
import type { ListPlace } from '../../read-model/list-place.ts';
import { byInstantReversed } from '../../read-model/sort-key.ts';

/** The lists a combination stands in, the newest first in each. */
export function listsOf({ date, initiatives }: Combination): ListPlace[] {
  const sort = byInstantReversed(date);
  return [
    { list: 'combination/newest', sort },
    ...initiatives.map((id): ListPlace => ({ list: `combination/initiative/${id}`, sort })),
  ];
}
