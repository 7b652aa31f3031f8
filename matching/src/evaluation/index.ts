/** Measuring how good matching is: for the command, the benchmark and tests. */
export { judgeRanking, type RankingQuality } from './judge-ranking.ts';
export { judgedMatches, type JudgedMatches, type JudgedText } from './judged-matches.ts';
export type { Interval } from './confidence.ts';
export { draw, seededRandom, type Random } from './random.ts';
export { rankJudgedOffers } from './rank-judged-offers.ts';
export { sloppyTags } from './sloppy-tags.ts';
