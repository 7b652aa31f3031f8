import type { Event } from '@burgerwerf/cms/contract';
import type { ListPlace } from '../../read-model/list-place.ts';
import { byInstant } from '../../read-model/sort-key.ts';
import { endsAt } from './ends-at.ts';

/** The lists an event stands in, each by its end, because that is when it leaves the agenda. */
export function listsOf(event: Event): ListPlace[] {
  const sort = byInstant(endsAt(event));
  return [
    { list: 'event/by-end', sort },
    ...event.policyFields.map((id): ListPlace => ({ list: `event/policy-field/${id}`, sort })),
    ...event.initiatives.map((id): ListPlace => ({ list: `event/initiative/${id}`, sort })),
    ...(event.area ? [{ list: `event/area/${event.area}`, sort } satisfies ListPlace] : []),
  ];
}
