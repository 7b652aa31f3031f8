import type { Event } from '@burgerwerf/cms/contract';
import type { ListPlace } from '../../read-model/list-place.ts';
import { byInstant, byInstantReversed } from '../../read-model/sort-key.ts';
import { endsAt } from './ends-at.ts';

/** The lists an event stands in, each by its end, because that is when it leaves the agenda. */
export function listsOf(event: Event): ListPlace[] {
  const end = endsAt(event);
  const sort = byInstant(end);
  return [
    { list: 'event/by-end', sort },
    { list: 'event/latest-end', sort: byInstantReversed(end) },
    ...event.policyFields.map((id): ListPlace => ({ list: `event/policy-field/${id}`, sort })),
    ...event.initiatives.map((id): ListPlace => ({ list: `event/initiative/${id}`, sort })),
    ...(event.area ? [{ list: `event/area/${event.area}`, sort } satisfies ListPlace] : []),
  ];
}
