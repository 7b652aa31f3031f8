import type { KeptListing } from '../persistence/listing-row.ts';
import { shownTags, type TagNames } from './shown-tags.ts';

type ShownListing = Pick<
  KeptListing,
  | 'kind'
  | 'code'
  | 'shown'
  | 'needs'
  | 'areaId'
  | 'initiativeId'
  | 'from'
  | 'until'
  | 'reach'
  | 'neededBy'
>;

/** What of it may be shown: whose it is cannot be in here. */
export function shownContent(listing: ShownListing, names: TagNames) {
  const { code, shown, needs, areaId, initiativeId, from, until } = listing;
  const told = needs.map(({ text, tags, ownWords }) => ({
    text,
    tags: shownTags(tags, names),
    ownWords,
  }));
  const common = {
    title: shown?.title ?? '',
    // Old addresses are remembered, and may not hold what somebody wrote.
    slug: code.toLowerCase(),
    code,
    area: areaId,
    initiative: initiativeId,
    languages: shown?.languages ?? [],
    availability: shown?.availability ?? null,
    personKind: shown?.personKind ?? 'resident',
    since: from,
    until,
  };
  return listing.kind === 'offer'
    ? { ...common, ...told[0], reach: listing.reach }
    : { ...common, needs: told, neededBy: listing.neededBy };
}
