import type { EntryOf, ListingKind } from '@burgerwerf/cms/contract';
import type { ListPlace } from '../../read-model/list-place.ts';
import { byInstantReversed } from '../../read-model/sort-key.ts';
import { themesOf } from './needs-of.ts';

/** The lists an offer or a request stands in, the newest first in each. */
export const listsOf =
  (kind: ListingKind) =>
  (entry: EntryOf<ListingKind>): ListPlace[] => {
    const sort = byInstantReversed(entry.since);
    return [
      { list: `${kind}/newest`, sort },
      ...themesOf(entry).map((key): ListPlace => ({ list: `${kind}/theme/${key}`, sort })),
      ...(entry.initiative === null
        ? []
        : [{ list: `${kind}/initiative/${entry.initiative}`, sort } satisfies ListPlace]),
      ...(entry.area === null
        ? []
        : [{ list: `${kind}/area/${entry.area}`, sort } satisfies ListPlace]),
    ];
  };
