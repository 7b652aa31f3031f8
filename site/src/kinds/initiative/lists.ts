import type { Initiative } from '@burgerwerf/cms/contract';
import type { ListPlace } from '../../read-model/list-place.ts';
import { byInstantReversed } from '../../read-model/sort-key.ts';

/** The lists an initiative stands in, the newest first in each: a new one then shifts few pages. */
export function listsOf(initiative: Initiative): ListPlace[] {
  const sort = byInstantReversed(initiative.date);
  return [
    { list: 'initiative/newest', sort },
    ...initiative.policyFields.map((id): ListPlace => ({
      list: `initiative/policy-field/${id}`,
      sort,
    })),
    ...(initiative.area
      ? [{ list: `initiative/area/${initiative.area}`, sort } satisfies ListPlace]
      : []),
  ];
}
