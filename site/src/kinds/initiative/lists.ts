import type { Initiative } from '@burgerwerf/cms/contract';
import type { ListPlace } from '../../read-model/list-place.ts';
import { byInstantReversed, byText } from '../../read-model/sort-key.ts';

/** The lists an initiative stands in. */
export function listsOf(initiative: Initiative): ListPlace[] {
  const title = byText(initiative.title);
  return [
    { list: 'initiative/by-title', sort: title },
    { list: 'initiative/newest', sort: byInstantReversed(initiative.date) },
    ...initiative.policyFields.map((id): ListPlace => ({
      list: `initiative/policy-field/${id}`,
      sort: title,
    })),
    ...(initiative.area
      ? [{ list: `initiative/area/${initiative.area}`, sort: title } satisfies ListPlace]
      : []),
  ];
}
