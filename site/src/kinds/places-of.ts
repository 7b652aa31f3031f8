import type { EntryOf, Kind } from '@burgerwerf/cms/contract';
import type { ListPlace } from '../read-model/list-place.ts';
import { withId } from '../read-model/sort-key.ts';
import { listsOf as areaLists } from './area/lists.ts';
import { listsOf as combinationLists } from './combination/lists.ts';
import { listsOf as eventLists } from './event/lists.ts';
import { listsOf as expertiseLists } from './expertise/lists.ts';
import { listsOf as initiativeLists } from './initiative/lists.ts';
import { listsOf as newsFlashLists } from './news-flash/lists.ts';
import { listsOf as pageLists } from './page/lists.ts';
import { listsOf as policyFieldLists } from './policy-field/lists.ts';
import { listsOf as themeLists } from './theme/lists.ts';

const listsByKind: { [K in Kind]: (entry: EntryOf<K>) => ListPlace[] } = {
  initiative: initiativeLists,
  'news-flash': newsFlashLists,
  event: eventLists,
  'policy-field': policyFieldLists,
  area: areaLists,
  page: pageLists,
  network: () => [],
  media: () => [],
  'former-address': () => [],
  synonym: () => [],
  combination: combinationLists,
  theme: themeLists,
  offer: expertiseLists('offer'),
  request: expertiseLists('request'),
};

/** Every list an entry stands in, with its place there. */
export function placesOf<K extends Kind>(kind: K, entry: EntryOf<K>): ListPlace[] {
  const places = listsByKind[kind](entry);
  // A link may be there twice.
  const byList = new Map(places.map((place) => [place.list, place]));
  return [...byList.values()].map(({ list, sort }) => ({ list, sort: withId(sort, entry.id) }));
}
