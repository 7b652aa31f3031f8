import type { ExpertiseText } from '../expertise/expertise.ts';
import type { IndexedOffer } from '../index/offer-index.ts';
import { createMatching, type Matching } from '../matching.ts';
import type { NeedFacts, OfferFacts } from '../ranking/facts.ts';
import { measureStatistics } from '../score/statistics.ts';
import { standardThesaurusData } from '../thesaurus/standard-thesaurus.ts';
import { buildThesaurus } from '../thesaurus/thesaurus.ts';

let made: Matching | null = null;

/** Matching with the thesaurus that a new installation begins with; made once, since it never changes. */
export const standardMatching = (): Matching =>
  (made ??= createMatching(buildThesaurus(standardThesaurusData())));

export const DAY = 86_400_000;
export const NOW = Date.UTC(2026, 10, 1);

/** An offer that can be asked: nothing stands in its way. */
export const offerFacts = (facts: Partial<OfferFacts> = {}): OfferFacts => ({
  isPublished: true,
  hasConsent: true,
  isPaused: false,
  from: NOW - 10 * DAY,
  until: NOW + 90 * DAY,
  capacity: 2,
  open: 0,
  languages: ['nl'],
  area: 'centrum',
  reach: 'further',
  ...facts,
});

/** A request from the centre, in Dutch, that nobody refused yet. */
export const needFacts = (facts: Partial<NeedFacts> = {}): NeedFacts => ({
  now: NOW,
  languages: ['nl'],
  nearby: new Map([
    ['centrum', 'same'],
    ['noord', 'adjacent'],
  ]),
  refused: new Set(),
  ...facts,
});

export interface MadeOffer extends ExpertiseText {
  id: string;
  facts?: Partial<OfferFacts>;
}

/** Offers as an index takes them. */
export const readOffers = (offers: readonly MadeOffer[]): IndexedOffer[] =>
  offers.map(({ id, facts = {}, ...text }) => ({
    id,
    expertise: standardMatching().read(text),
    facts: offerFacts(facts),
  }));

/** An index of these offers, with statistics of their own. */
export const indexOf = (offers: readonly MadeOffer[]) => {
  const read = readOffers(offers);
  const index = standardMatching().createIndex(
    measureStatistics(read.map(({ expertise }) => expertise)),
  );
  for (const offer of read) index.put(offer);
  return index;
};
