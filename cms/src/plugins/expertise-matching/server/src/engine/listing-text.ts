import type { Distance } from '@burgerwerf/matching';
import type { Need, Reach } from '@burgerwerf/plugin-intake/shared';
import type { ListingText } from '../../../worker/protocol.mts';
import type { KeptListing, NamelessListing } from '../persistence/listing-row.ts';

const distance: Readonly<Record<Reach, Distance>> = {
  area: 'same',
  adjacent: 'adjacent',
  everywhere: 'further',
};

/** What was ticked, under the concept that it is read as now, and what was said in own words. */
export const tagsOf = ({ tags, ownWords }: Need, merged: ReadonlyMap<string, string>): string[] => [
  ...tags.map((key) => merged.get(key) ?? key),
  ...ownWords,
];

/** What matching reads of a need. The title says what it is about, too; but of two needs, it may name the other. */
export const needText = ({ shown, needs }: NamelessListing, need: Need): string =>
  needs.length > 1 ? need.text : `${shown?.title ?? ''}\n${need.text}`;

/** An offer or a request as the thread that matches takes it. */
export const listingText = (
  listing: KeptListing,
  merged: ReadonlyMap<string, string>,
): ListingText => ({
  id: listing.id,
  kind: listing.kind,
  text: [listing.shown?.title ?? '', ...listing.needs.map(({ text }) => text)].join('\n'),
  tags: listing.needs.flatMap((need) => tagsOf(need, merged)),
  facts: {
    // Only what stands is in the index, and to place something is to consent.
    isPublished: true,
    hasConsent: listing.contact !== null,
    isPaused: listing.state === 'paused',
    from: listing.from.getTime(),
    until: listing.until.getTime(),
    // A request takes part as long as it is open.
    capacity: listing.kind === 'offer' ? listing.capacity : 1,
    languages: listing.shown?.languages ?? [],
    area: listing.areaId,
    reach: listing.kind === 'offer' ? distance[listing.reach] : 'further',
  },
});
