import type { Expertise, ExpertiseTag, TermCounts } from '../expertise/expertise.ts';
import { exclusionOf, type Exclusion } from '../ranking/exclusion.ts';
import { distanceOf, type NeedFacts, type OfferFacts } from '../ranking/facts.ts';
import { rankFactors, type RankFactors } from '../ranking/rank-factors.ts';
import { tagReasons, type Reason } from '../ranking/reasons.ts';
import { BAND_FROM, bandOf, type Band } from '../score/band.ts';
import { WEIGHTS, withTotal, type ExpertiseScore } from '../score/expertise-score.ts';
import type { Statistics, TermStatistics } from '../score/statistics.ts';
import { scoreTags } from '../score/tag-score.ts';
import { termImpact, termShares } from '../score/text-score.ts';
import type { Thesaurus } from '../thesaurus/thesaurus.ts';
import { BestList } from './best-list.ts';
import { addWorth, InvertedIndex, worthAt } from './inverted-index.ts';
import { createTagScorer } from './tag-scorer.ts';

export interface IndexedOffer {
  id: string;
  expertise: Expertise;
  facts: OfferFacts;
}

/** An offer in the answer to a request. */
export interface RankedOffer {
  id: string;
  /** Orders the answer: the score times the factors. */
  rank: number;
  score: ExpertiseScore;
  band: Band | null;
  factors: RankFactors;
  reasons: readonly Reason[];
}

/** An offer that fits, and why it is not in the answer all the same. */
export interface LeftOutOffer {
  id: string;
  score: ExpertiseScore;
  band: Band | null;
  exclusion: Exclusion;
}

export interface RankingAnswer {
  ranked: readonly RankedOffer[];
  leftOut: readonly LeftOutOffer[];
}

export interface RankingOptions {
  limit?: number;
  /** The lowest score to be in the answer; that of the lowest band unless told otherwise. */
  atLeast?: number;
  /** Which offers may be in the answer; all unless told otherwise. */
  among?: (id: string) => boolean;
}

export interface OfferIndex {
  readonly size: number;
  /** How many different terms the offers have: what memory depends on. */
  readonly terms: number;
  has(id: string): boolean;
  /** Adds an offer, in place of what was there under its id. */
  put(offer: IndexedOffer): void;
  /** For what changes often, such as how many requests are open. Unknown ids are passed over. */
  putFacts(id: string, facts: OfferFacts): void;
  /** Takes an offer out, leaving nothing of it. */
  remove(id: string): void;
  rank(need: Expertise, facts: NeedFacts, options?: RankingOptions): RankingAnswer;
  /** The best by expertise alone, whatever their facts. */
  rankExpertise(need: Expertise, limit: number): { id: string; rank: number }[];
}

interface Entry {
  id: string;
  tags: readonly ExpertiseTag[];
  facts: OfferFacts;
}

interface Found {
  id: string;
  rank: number;
  slot: number;
}

const LIMIT = 20;
const LEFT_OUT = 10;
const MOST_WORDS = 3;
/** Slots that were given up before the others are moved together. */
const SPARE_SLOTS = 1000;

/** An index in memory of all offers, that finds the best for a request without looking at each. */
export const createOfferIndex = ({
  thesaurus,
  statistics,
}: {
  thesaurus: Thesaurus;
  statistics: Statistics;
}): OfferIndex => {
  const words = new InvertedIndex();
  const grams = new InvertedIndex();
  const features = new InvertedIndex();
  const tags = new InvertedIndex();
  const parts = [words, grams, features, tags];
  const tagScorer = createTagScorer(tags, thesaurus);
  let entries: (Entry | null)[] = [];
  const slots = new Map<string, number>();

  const addTerms = (
    index: InvertedIndex,
    slot: number,
    { counts, length }: TermCounts,
    { averageLength }: TermStatistics,
  ) => {
    for (const [term, count] of counts) {
      index.add(slot, term, termImpact(count, length, averageLength));
    }
  };

  const moveTogether = () => {
    const moved = new Uint32Array(entries.length);
    const kept: Entry[] = [];
    entries.forEach((entry, slot) => {
      if (entry === null) return;
      moved[slot] = kept.length;
      slots.set(entry.id, kept.length);
      kept.push(entry);
    });
    for (const part of parts) part.renumber(moved);
    entries = kept;
  };

  const remove = (id: string) => {
    const slot = slots.get(id);
    if (slot === undefined) return;
    for (const part of parts) part.remove(slot);
    entries[slot] = null;
    slots.delete(id);
    if (entries.length > SPARE_SLOTS + 2 * slots.size) moveTogether();
  };

  const put = ({ id, expertise, facts }: IndexedOffer) => {
    remove(id);
    const slot = entries.length;
    entries.push({ id, tags: expertise.tags, facts });
    slots.set(id, slot);
    addTerms(words, slot, expertise.words, statistics.words);
    addTerms(grams, slot, expertise.grams, statistics.grams);
    for (const [feature, weight] of expertise.vector) features.add(slot, feature, weight);
    for (const { concept, weight } of expertise.tags) tags.add(slot, concept, weight);
  };

  const prepare = (need: Expertise) => ({
    need,
    words: words.worth(termShares(need.words, statistics.words)),
    grams: grams.worth(termShares(need.grams, statistics.grams)),
    features: features.worth(need.vector),
  });

  type Prepared = ReturnType<typeof prepare>;

  /** The score of every offer, by slot. */
  const scoreAll = (prepared: Prepared): Float32Array => {
    const scores = new Float32Array(entries.length);
    addWorth(scores, prepared.words, WEIGHTS.words);
    addWorth(scores, prepared.grams, WEIGHTS.grams);
    addWorth(scores, prepared.features, WEIGHTS.concepts);
    tagScorer.addTo(scores, prepared.need.tags, WEIGHTS.tags);
    return scores;
  };

  /** The same for one offer, with its parts. */
  const scoreOne = (prepared: Prepared, slot: number, entry: Entry): ExpertiseScore =>
    withTotal({
      tags: scoreTags(prepared.need.tags, entry.tags, thesaurus),
      words: worthAt(slot, prepared.words),
      grams: worthAt(slot, prepared.grams),
      concepts: Math.min(1, worthAt(slot, prepared.features)),
    });

  /** Words of the request that the offer has too, those that say most first. */
  const sharedWords = (prepared: Prepared, slot: number): string[] =>
    prepared.words
      .filter(({ list }) => list.strengthAt(slot) > 0)
      .sort((a, b) => b.share - a.share)
      .flatMap(({ term }) => prepared.need.spellings.get(term) ?? [])
      .slice(0, MOST_WORDS);

  const reasonsFor = (prepared: Prepared, slot: number, entry: Entry, need: NeedFacts) => {
    const shared = sharedWords(prepared, slot);
    const reasons: Reason[] = tagReasons(prepared.need.tags, entry.tags, thesaurus);
    if (shared.length > 0) reasons.push({ code: 'same-words', words: shared });
    if (need.nearby !== null && entry.facts.area !== null) {
      reasons.push({ code: 'distance', distance: distanceOf(entry.facts, need) });
    }
    reasons.push({ code: 'room-left', count: entry.facts.capacity - entry.facts.open });
    return reasons;
  };

  const rank: OfferIndex['rank'] = (need, facts, options = {}) => {
    const { limit = LIMIT, atLeast = BAND_FROM.possible, among = () => true } = options;
    const prepared = prepare(need);
    const scores = scoreAll(prepared);
    const ranked = new BestList<Found>(limit);
    const leftOut = new BestList<Found & { exclusion: Exclusion }>(LEFT_OUT);
    for (let slot = 0; slot < entries.length; slot += 1) {
      const score = scores[slot] ?? 0;
      // The factors only lower a rank, so most offers need no further look.
      if (score < atLeast || (!ranked.takes(score) && !leftOut.takes(score))) continue;
      const entry = entries[slot];
      if (entry === null || entry === undefined || !among(entry.id)) continue;
      const exclusion = exclusionOf(entry.id, entry.facts, facts);
      if (exclusion !== null) {
        leftOut.add({ id: entry.id, rank: score, slot, exclusion });
        continue;
      }
      const { distance, load, freshness } = rankFactors(entry.facts, facts);
      ranked.add({ id: entry.id, rank: score * distance * load * freshness, slot });
    }
    return {
      ranked: ranked.list().flatMap(({ id, rank: value, slot }) => {
        const entry = entries[slot];
        if (entry === null || entry === undefined) return [];
        const score = scoreOne(prepared, slot, entry);
        return [
          {
            id,
            rank: value,
            score,
            band: bandOf(score.total),
            factors: rankFactors(entry.facts, facts),
            reasons: reasonsFor(prepared, slot, entry, facts),
          },
        ];
      }),
      leftOut: leftOut.list().flatMap(({ id, slot, exclusion }) => {
        const entry = entries[slot];
        if (entry === null || entry === undefined) return [];
        const score = scoreOne(prepared, slot, entry);
        return [{ id, score, band: bandOf(score.total), exclusion }];
      }),
    };
  };

  return {
    get size() {
      return slots.size;
    },
    get terms() {
      return parts.reduce((sum, part) => sum + part.size, 0);
    },
    has: (id) => slots.has(id),
    put,
    putFacts: (id, facts) => {
      const entry = entries[slots.get(id) ?? -1];
      if (entry !== null && entry !== undefined) entry.facts = facts;
    },
    remove,
    rank,
    rankExpertise: (need, limit) => {
      const scores = scoreAll(prepare(need));
      const best = new BestList<Found>(limit);
      for (let slot = 0; slot < entries.length; slot += 1) {
        const score = scores[slot] ?? 0;
        const entry = entries[slot];
        if (score <= 0 || !best.takes(score) || entry === null || entry === undefined) continue;
        best.add({ id: entry.id, rank: score, slot });
      }
      return best.list().map(({ id, rank: score }) => ({ id, rank: score }));
    },
  };
};
