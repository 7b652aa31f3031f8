import type { ExpertiseTag } from '../expertise/expertise.ts';
import { similarity } from '../score/similarity.ts';
import type { Thesaurus } from '../thesaurus/thesaurus.ts';
import type { Distance } from './facts.ts';

/** Why an offer is shown, as codes and values; the texts are for who shows them. */
export type Reason =
  | { code: 'same-expertise'; concept: string }
  | { code: 'recognised'; concept: string; need: string | null; offer: string | null }
  | { code: 'same-theme'; theme: string; need: string; offer: string }
  | { code: 'related-expertise'; need: string; offer: string }
  | { code: 'same-words'; words: readonly string[] }
  | { code: 'distance'; distance: Distance }
  | { code: 'room-left'; count: number };

interface Pair {
  need: ExpertiseTag;
  offer: ExpertiseTag;
  strength: number;
}

const MOST_PAIRS = 3;

/** The best counterpart in the offer of each tag of the request, the strongest first. */
const pairTags = (
  need: readonly ExpertiseTag[],
  offer: readonly ExpertiseTag[],
  thesaurus: Thesaurus,
): Pair[] =>
  need
    .flatMap((asked) => {
      let best: Pair | null = null;
      for (const offered of offer) {
        const alike = similarity(asked.concept, offered.concept, thesaurus);
        const strength = asked.weight * offered.weight * alike;
        if (strength > (best?.strength ?? 0)) best = { need: asked, offer: offered, strength };
      }
      return best === null ? [] : [best];
    })
    .sort((a, b) => b.strength - a.strength);

const reasonOf = ({ need, offer }: Pair, thesaurus: Thesaurus): Reason => {
  if (need.concept === offer.concept) {
    const bothTicked = need.said === null && offer.said === null;
    return bothTicked
      ? { code: 'same-expertise', concept: need.concept }
      : { code: 'recognised', concept: need.concept, need: need.said, offer: offer.said };
  }
  const theme = thesaurus.concept(need.concept)?.theme;
  return theme !== undefined && theme === thesaurus.concept(offer.concept)?.theme
    ? { code: 'same-theme', theme, need: need.concept, offer: offer.concept }
    : { code: 'related-expertise', need: need.concept, offer: offer.concept };
};

/** What the tags of both have in common. */
export const tagReasons = (
  need: readonly ExpertiseTag[],
  offer: readonly ExpertiseTag[],
  thesaurus: Thesaurus,
): Reason[] =>
  pairTags(need, offer, thesaurus)
    .slice(0, MOST_PAIRS)
    .map((pair) => reasonOf(pair, thesaurus));
