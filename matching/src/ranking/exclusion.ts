import { distanceOf, distances, type NeedFacts, type OfferFacts } from './facts.ts';

/** Why an offer is not ranked at all, the first that holds. */
export const exclusions = [
  'not-published',
  'no-consent',
  'refused-before',
  'paused',
  'not-begun',
  'expired',
  'full',
  'no-shared-language',
  'out-of-reach',
] as const;

export type Exclusion = (typeof exclusions)[number];

const sharesLanguage = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((language) => other.includes(language));

const isOutOfReach = (offer: OfferFacts, need: NeedFacts): boolean =>
  distances.indexOf(distanceOf(offer, need)) > distances.indexOf(offer.reach);

/** Whether and why an offer is kept out of the answer to a request, however well it fits. */
export const exclusionOf = (id: string, offer: OfferFacts, need: NeedFacts): Exclusion | null => {
  if (!offer.isPublished) return 'not-published';
  if (!offer.hasConsent) return 'no-consent';
  if (need.refused.has(id)) return 'refused-before';
  if (offer.isPaused) return 'paused';
  if (need.now < offer.from) return 'not-begun';
  if (need.now >= offer.until) return 'expired';
  if (offer.open >= offer.capacity) return 'full';
  if (!sharesLanguage(offer.languages, need.languages)) return 'no-shared-language';
  if (isOutOfReach(offer, need)) return 'out-of-reach';
  return null;
};
