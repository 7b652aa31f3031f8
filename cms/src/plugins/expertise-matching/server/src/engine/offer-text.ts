import type { Distance } from '@burgerwerf/matching';
import type { Need } from '../../../shared/listing-form.mts';
import type { Reach } from '../../../shared/states.mts';
import type { OfferText } from '../../../worker/protocol.mts';
import type { KeptListing } from '../persistence/listing-row.ts';

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

/** What matching reads of a need: the title says what it is about, too. */
export const needText = (listing: KeptListing, need: Need): string =>
  `${listing.shown?.title ?? ''}\n${need.text}`;

/** An offer as the thread that matches takes it. */
export const offerText = (offer: KeptListing, merged: ReadonlyMap<string, string>): OfferText => ({
  id: offer.id,
  text: offer.needs.map((need) => needText(offer, need)).join('\n'),
  tags: offer.needs.flatMap((need) => tagsOf(need, merged)),
  facts: {
    // Only what stands is in the index, and to place something is to consent.
    isPublished: true,
    hasConsent: offer.contact !== null,
    isPaused: offer.state === 'paused',
    from: offer.from.getTime(),
    until: offer.until.getTime(),
    capacity: offer.capacity,
    languages: offer.shown?.languages ?? [],
    area: offer.areaId,
    reach: distance[offer.reach],
  },
});
