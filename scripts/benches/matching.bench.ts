/** How good and how fast matching is, against what one would have without any work. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildThesaurus, createMatching, standardThesaurusData } from '../../matching/src/index.ts';
import { judgedMatches } from '../../matching/src/evaluation/index.ts';
import type { Bench } from './bench.ts';
import { measureQuality } from './matching/quality.ts';
import { measureSpeed } from './matching/speed.ts';

const JUDGED = 'matching/test-data/matching-judgments.json';
const SIZES = '1000,10000';

export default {
  about:
    'nDCG@10, recall@10 and success@5 on judged requests, then speed. Others: --file=PATH, --sizes=1000,10000,100000',
  run({ root, options, say }) {
    const matching = createMatching(buildThesaurus(standardThesaurusData()));
    const judged = judgedMatches.parse(JSON.parse(readFileSync(join(root, JUDGED), 'utf8')));
    const sizes = (options['sizes'] ?? SIZES)
      .split(',')
      .map(Number)
      .filter((size) => size > 0);
    say('quality');
    const quality = measureQuality({ root, file: options['file'] }, matching);
    return Promise.resolve([quality, measureSpeed(sizes, judged, matching, say)]);
  },
} satisfies Bench;
