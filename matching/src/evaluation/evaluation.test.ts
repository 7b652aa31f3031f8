import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { standardMatching } from '../testing/builders.ts';
import { withConfidence } from './confidence.ts';
import { judgeRanking } from './judge-ranking.ts';
import { judgedMatches } from './judged-matches.ts';
import { ndcgAt10, recallAt10, successAt5 } from './measures.ts';
import { draw, seededRandom } from './random.ts';
import { rankJudgedOffers } from './rank-judged-offers.ts';
import { sloppyTags } from './sloppy-tags.ts';

const judgments = { a: 2, b: 1, c: 1 };
const file = new URL('../../test-data/matching-judgments.json', import.meta.url);
const judged = judgedMatches.parse(JSON.parse(readFileSync(file, 'utf8')));
const { thesaurus } = standardMatching();

describe('measures', () => {
  it('give 1 to the best order and 0 to nothing relevant', () => {
    expect(ndcgAt10(['a', 'b', 'c', 'x'], judgments)).toBe(1);
    expect(ndcgAt10(['x', 'y'], judgments)).toBe(0);
    expect(ndcgAt10(['b', 'a', 'c'], judgments)).toBeCloseTo(0.8213, 3);
  });

  it('count what is found among ten, and the core among five', () => {
    expect(recallAt10(['a', 'x', 'c'], judgments)).toBeCloseTo(2 / 3);
    expect(successAt5(['b', 'c', 'x', 'y', 'a'], judgments)).toBe(1);
    expect(successAt5(['b', 'c', 'x', 'y', 'z', 'a'], judgments)).toBe(0);
  });

  it('come with an interval around the mean that is the same each time', () => {
    const measure = () => withConfidence([0, 0, 1, 1, 1], seededRandom(3));
    const { mean, low, high } = measure();
    expect(mean).toBeCloseTo(0.6);
    expect(low).toBeLessThan(0.6);
    expect(high).toBeGreaterThan(0.6);
    expect(measure()).toEqual({ mean, low, high });
  });
});

describe('drawing', () => {
  it('reaches all and only what is there', () => {
    const random = seededRandom(5);
    expect(new Set(Array.from({ length: 100 }, () => draw([1, 2, 3], random)))).toEqual(
      new Set([1, 2, 3]),
    );
    expect(() => draw([], random)).toThrow();
  });

  it('leaves tags out or takes the wrong ones about as often as people do', () => {
    const random = seededRandom(9);
    const right = ['moestuin', 'anbi'];
    const drawn = Array.from({ length: 2000 }, () => sloppyTags(right, thesaurus, random));
    const share = (is: (tags: string[]) => boolean) => drawn.filter(is).length / drawn.length;
    expect(share((tags) => tags.length === 0)).toBeCloseTo(0.2, 1);
    expect(share((tags) => tags.length === 1)).toBeCloseTo(0.2, 1);
    expect(share((tags) => tags.some((tag) => !right.includes(tag)))).toBeCloseTo(0.3, 1);
  });
});

describe('ranking a judged set', () => {
  const quality = (withTags: boolean) => {
    const bare = (texts: typeof judged.offers) => texts.map(({ id, text }) => ({ id, text }));
    const set = withTags
      ? judged
      : { ...judged, offers: bare(judged.offers), requests: bare(judged.requests) };
    const evaluation = rankJudgedOffers(set, standardMatching(), () => 0);
    return judgeRanking(evaluation.ranking, judged.qrels);
  };

  it('is good without tags, and better with them', () => {
    const [without, tagged] = [quality(false), quality(true)];
    expect(without.ndcg10.mean).toBeGreaterThan(0.6);
    expect(tagged.ndcg10.mean).toBeGreaterThan(0.8);
    expect(tagged.success5.mean).toBe(1);
  });

  it('takes tags that are missing, ids, or own words, and gives at most twenty a request', () => {
    const set = judgedMatches.parse({
      requests: [{ id: 'r', text: 'Wie helpt?', tags: ['groente kweken'] }],
      offers: [
        ...Array.from({ length: 25 }, (_, number) => ({ id: `o${number}`, text: 'moestuin' })),
        { id: 'best', text: 'Vraag maar', tags: ['moestuin'] },
        { id: 'none', text: 'Vraag maar', tags: null },
      ],
    });
    const { ranking } = rankJudgedOffers(set, standardMatching(), () => 0);
    expect(ranking['r']).toHaveLength(20);
    expect(ranking['r']?.[0]).toBe('best');
    expect(ranking['r']).not.toContain('none');
  });
});
