import {
  measureStatistics,
  type Distance,
  type Matching,
  type NeedFacts,
  type OfferIndex,
} from '../../../matching/src/index.ts';
import {
  seededRandom,
  type JudgedMatches,
  type Random,
} from '../../../matching/src/evaluation/index.ts';
import { quantile, type Table } from '../bench.ts';
import { areaOf, madeFacts, mixTexts } from './made-offers.ts';
import { memoryInUse } from './memory.ts';

const NOW = Date.UTC(2026, 10, 1);
const SEED = 7;
const QUERIES = 400;
const UPDATES = 50;
const ROUNDS = 5;

interface BuiltIndex {
  index: OfferIndex;
  seconds: number;
  megabytes: number;
}

const build = (
  size: number,
  judged: JudgedMatches,
  matching: Matching,
  random: Random,
): BuiltIndex => {
  const before = memoryInUse();
  const started = performance.now();
  const read = (number: number) => {
    const { id, text, tags } = mixTexts(judged.offers, `offer-${number}`, random);
    return { id, expertise: matching.read({ text, tags }), facts: madeFacts(random, NOW) };
  };
  // The first few thousand say well enough how common words are; so no more are held at once.
  const first = Array.from({ length: Math.min(size, 5000) }, (_, number) => read(number));
  const index = matching.createIndex(measureStatistics(first.map(({ expertise }) => expertise)));
  for (const offer of first.splice(0)) index.put(offer);
  for (let number = index.size; number < size; number += 1) index.put(read(number));
  const seconds = (performance.now() - started) / 1000;
  return { index, seconds, megabytes: memoryInUse() - before };
};

const needFacts = (number: number): NeedFacts => ({
  now: NOW,
  languages: ['nl'],
  nearby: new Map<string, Distance>([
    [areaOf(number), 'same'],
    [areaOf(number + 1), 'adjacent'],
    [areaOf(number + 2), 'adjacent'],
  ]),
  refused: new Set(),
});

const times = (count: number, run: (number: number) => void): number[] =>
  Array.from({ length: count }, (_, number) => {
    const started = performance.now();
    run(number);
    return performance.now() - started;
  });

/** Of each the shortest of some rounds: what it costs by itself, on a machine that does other things too. */
const bestTimes = (count: number, rounds: number, run: (number: number) => void): number[] => {
  const all = Array.from({ length: rounds }, () => times(count, run));
  return Array.from({ length: count }, (_, number) =>
    Math.min(...all.map((round) => round[number] ?? Infinity)),
  );
};

const figure = (value: number): number => Number(value.toFixed(value < 10 ? 2 : 0));

/** How fast the index answers, and what it costs, at several sizes. */
export const measureSpeed = (
  sizes: readonly number[],
  judged: JudgedMatches,
  matching: Matching,
  say: (text: string) => void,
): Table => ({
  title: 'Speed of matching',
  columns: [
    'offers',
    'build s',
    'MB',
    'read ms p50',
    'rank ms p50',
    'rank ms p95',
    'rank ms p99',
    'undisturbed p95',
    'replace ms p50',
  ],
  rows: sizes.map((size) => {
    say(`${size} offers`);
    const random = seededRandom(SEED);
    const { index, seconds, megabytes } = build(size, judged, matching, random);
    const texts = Array.from({ length: QUERIES }, (_, number) =>
      mixTexts(judged.requests, `request-${number}`, random),
    );
    const needs = texts.map((text) => matching.read(text));
    const reading = times(QUERIES, (number) => matching.read(texts[number] ?? { text: '' }));
    const rank = (number: number) => {
      const need = needs[number];
      if (need !== undefined) index.rank(need, needFacts(number));
    };
    times(QUERIES, rank);
    const ranking = times(QUERIES, rank);
    const undisturbed = bestTimes(QUERIES, ROUNDS, rank);
    const updating = times(UPDATES, (number) => {
      const { id, text, tags } = mixTexts(judged.offers, `offer-${number}`, random);
      index.put({ id, expertise: matching.read({ text, tags }), facts: madeFacts(random, NOW) });
    });
    return [
      size,
      figure(seconds),
      figure(megabytes),
      figure(quantile(reading, 0.5)),
      figure(quantile(ranking, 0.5)),
      figure(quantile(ranking, 0.95)),
      figure(quantile(ranking, 0.99)),
      figure(quantile(undisturbed, 0.95)),
      figure(quantile(updating, 0.5)),
    ];
  }),
  note: `One thread. Invented offers: clauses of two judged texts with strange names. ${QUERIES} requests; read is from text to concepts, rank from there to 20 offers with reasons; undisturbed is of the shortest of ${ROUNDS} rounds of each.`,
});
