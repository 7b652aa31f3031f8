/** What others may know of matching: reading texts, scoring, the index, combinations, and measures of quality. */
export { findPairs, type CombinationPair } from './combinations/find-pairs.ts';
export { findRings, type Ring } from './combinations/find-rings.ts';
export type { HelpEdge } from './combinations/help-edge.ts';
export { createMatching, type Matching } from './matching.ts';
export type { Expertise, ExpertiseTag, ExpertiseText, TagOrigin } from './expertise/expertise.ts';
export type { TagReading } from './expertise/read-tag.ts';
export type { Suggestion } from './expertise/suggest-tags.ts';
export type {
  IndexedOffer,
  LeftOutOffer,
  OfferIndex,
  RankedOffer,
  RankingAnswer,
  RankingOptions,
} from './index/offer-index.ts';
export { exclusionOf, exclusions, type Exclusion } from './ranking/exclusion.ts';
export { distances, type Distance, type NeedFacts, type OfferFacts } from './ranking/facts.ts';
export { rankFactors, type RankFactors } from './ranking/rank-factors.ts';
export type { Reason } from './ranking/reasons.ts';
export { BAND_FROM, bandOf, bands, type Band } from './score/band.ts';
export { WEIGHTS, type ExpertiseScore } from './score/expertise-score.ts';
export { measureStatistics, type Statistics } from './score/statistics.ts';
export type { SpecialData } from './special-data/find-special-data.ts';
export { specialKinds, type SpecialKind } from './special-data/special-words.ts';
export {
  conceptSchema,
  thesaurusSchema,
  type Concept,
  type ThesaurusData,
} from './thesaurus/concept.ts';
export { standardThesaurusData } from './thesaurus/standard-thesaurus.ts';
export { buildThesaurus, type Theme, type Thesaurus } from './thesaurus/thesaurus.ts';
