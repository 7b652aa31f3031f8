import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Matching } from '../../../matching/src/index.ts';
import {
  judgedMatches,
  judgeRanking,
  rankJudgedOffers,
  type Interval,
  type RankingQuality,
} from '../../../matching/src/evaluation/index.ts';
import type { Table } from '../bench.ts';
import { rankWithMiniSearch } from './minisearch.ts';
import { tagged, type Tagging } from './tagged.ts';

const FOLDER = 'matching/test-data';

const TAGGINGS: readonly [requests: Tagging, offers: Tagging][] = [
  ['none', 'none'],
  ['sloppy', 'none'],
  ['none', 'sloppy'],
  ['sloppy', 'sloppy'],
  ['own words', 'own words'],
  ['careful', 'none'],
  ['careful', 'careful'],
];

/** People's own words by the concept they mean. */
const readOwnWords = (root: string): Map<string, string[]> => {
  const content: unknown = JSON.parse(readFileSync(join(root, FOLDER, 'own-words.json'), 'utf8'));
  const words = new Map<string, string[]>();
  for (const [said, concept] of z.array(z.tuple([z.string(), z.string()])).parse(content)) {
    words.set(concept, [...(words.get(concept) ?? []), said]);
  }
  return words;
};

const figure = ({ mean, low, high }: Interval): string =>
  `${mean.toFixed(3)} (${low.toFixed(2)}–${high.toFixed(2)})`;

const row = (method: string, tags: string, { ndcg10, recall10, success5 }: RankingQuality) => [
  method,
  tags,
  figure(ndcg10),
  figure(recall10),
  figure(success5),
];

/** How good the ranking is on a judged set, with tags chosen in several ways, and without any of this work. */
export const measureQuality = (
  { root, file }: { root: string; file: string | undefined },
  matching: Matching,
): Table => {
  const path = file ?? join(root, FOLDER, 'matching-judgments.json');
  const judged = judgedMatches.parse(JSON.parse(readFileSync(path, 'utf8')));
  const given = { thesaurus: matching.thesaurus, ownWords: readOwnWords(root) };
  const judge = (ranking: Record<string, string[]>) => judgeRanking(ranking, judged.qrels);
  return {
    title: 'Quality of matching',
    columns: ['method', 'tags of requests / offers', 'nDCG@10', 'recall@10', 'success@5'],
    rows: [
      row('MiniSearch as it comes', '—', judge(rankWithMiniSearch(judged, {}))),
      row(
        'MiniSearch prefix + fuzzy',
        '—',
        judge(rankWithMiniSearch(judged, { prefix: true, fuzzy: 0.2 })),
      ),
      ...TAGGINGS.map(([requests, offers]) => {
        const set = tagged(judged, { requests, offers }, given);
        const { ranking } = rankJudgedOffers(set, matching, () => performance.now());
        return row('matching', `${requests} / ${offers}`, judge(ranking));
      }),
    ],
    note: `${judged.requests.length} requests, ${judged.offers.length} offers; between brackets the 95% interval of 2,000 bootstrap samples of requests. Who wrote the cue words had read this set, so the figures flatter: judge by sets that are kept aside.`,
  };
};
