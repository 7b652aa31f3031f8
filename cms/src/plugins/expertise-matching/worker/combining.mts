import {
  BAND_FROM,
  bandOf,
  findPairs,
  findRings,
  type Expertise,
  type OfferIndex,
} from '@burgerwerf/matching';
import type { CombineAnswer, CombineQuestion, FoundHelp, HelpQuestion } from './protocol.mts';

/** How many helpers of a need are looked at. */
const BEST = 10;

/** More would not be read. */
const MOST = 500;

/** Which initiatives can help each other: offers of initiatives for needs of others. */
export function findHelp(
  { needs, offers, now }: HelpQuestion,
  index: OfferIndex,
  read: (need: HelpQuestion['needs'][number]) => Expertise,
): FoundHelp[] {
  return needs.flatMap((asked) => {
    const { request, need, initiative, languages, nearby, refused } = asked;
    const facts = { now, languages, nearby, refused };
    const isOfAnother = (offer: string) => (offers.get(offer) ?? initiative) !== initiative;
    const { ranked } = index.rank(read(asked), facts, {
      limit: BEST,
      atLeast: BAND_FROM.good,
      among: isOfAnother,
    });
    return ranked.flatMap(({ id: offer, score, reasons }): FoundHelp[] => {
      const from = offers.get(offer);
      const band = bandOf(score.total);
      if (from === undefined || band === null) return [];
      return [{ from, to: initiative, offer, request, need, score: score.total, band, reasons }];
    });
  });
}

const sharesField = (one: readonly string[] = [], other: readonly string[] = []): boolean =>
  one.some((field) => other.includes(field));

/** Pairs and rings of three, the best first. */
export function combine({ edges, fields }: CombineQuestion): CombineAnswer {
  const numbered = edges.map((edge, number) => ({ ...edge, number }));
  const pairs = findPairs(numbered, fields).map(({ help, inReturn, isAcrossFields }) => ({
    edges: inReturn === null ? [help.number] : [help.number, inReturn.number],
    isAcrossFields,
  }));
  const rings = findRings(numbered)
    // Two that help each other are a pair.
    .filter((ring) => ring.edges.length > 2)
    .map((ring) => ({
      edges: ring.edges.map(({ number }) => number),
      isAcrossFields: ring.edges.some(
        ({ from, to }) => !sharesField(fields.get(from), fields.get(to)),
      ),
    }));
  return { pairs: pairs.slice(0, MOST), rings: rings.slice(0, MOST) };
}
