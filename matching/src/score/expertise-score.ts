import type { Expertise } from '../expertise/expertise.ts';
import type { Thesaurus } from '../thesaurus/thesaurus.ts';
import type { Statistics } from './statistics.ts';
import { scoreTags } from './tag-score.ts';
import { scoreTerms } from './text-score.ts';
import { scoreVectors } from './vector-score.ts';

/** How well the expertise of an offer fits a request, and of what that is made up. Each part is 0 to 1. */
export interface ExpertiseScore {
  tags: number;
  words: number;
  grams: number;
  concepts: number;
  /** The weighted sum, 0 to `BEST_TOTAL`; only a band of it is ever shown. */
  total: number;
}

export const WEIGHTS = { tags: 0.45, words: 0.6, grams: 0.5, concepts: 0.3 } as const;

export const BEST_TOTAL = WEIGHTS.tags + WEIGHTS.words + WEIGHTS.grams + WEIGHTS.concepts;

/** Adds the parts up. */
export const withTotal = (parts: Omit<ExpertiseScore, 'total'>): ExpertiseScore => ({
  ...parts,
  total:
    WEIGHTS.tags * parts.tags +
    WEIGHTS.words * parts.words +
    WEIGHTS.grams * parts.grams +
    WEIGHTS.concepts * parts.concepts,
});

/**
 * The score of one offer for one request, as plainly as it can be said. The index comes to the same for
 * all offers at once.
 */
export const scoreExpertise = (
  need: Expertise,
  offer: Expertise,
  { thesaurus, statistics }: { thesaurus: Thesaurus; statistics: Statistics },
): ExpertiseScore =>
  withTotal({
    tags: scoreTags(need.tags, offer.tags, thesaurus),
    words: scoreTerms(need.words, offer.words, statistics.words),
    grams: scoreTerms(need.grams, offer.grams, statistics.grams),
    concepts: scoreVectors(need.vector, offer.vector),
  });
