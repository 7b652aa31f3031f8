import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Expertise, ExpertiseTag, ExpertiseText } from '../expertise/expertise.ts';
import { standardMatching } from '../testing/builders.ts';
import { bandOf } from './band.ts';
import { BEST_TOTAL, scoreExpertise } from './expertise-score.ts';
import { similarConcepts, similarity } from './similarity.ts';
import { measureStatistics } from './statistics.ts';
import { scoreTags } from './tag-score.ts';
import { scoreTerms, termImpact } from './text-score.ts';
import { scoreVectors } from './vector-score.ts';

const { thesaurus } = standardMatching();
const read = (text: ExpertiseText) => standardMatching().read(text);
const ids = thesaurus.concepts.map(({ id }) => id);

const anyId = fc.constantFrom(...ids);
const words = 'subsidie moestuin vrijwilliger fiets kapot muziek buurt feest website kok'.split(
  ' ',
);
const anyExpertise: fc.Arbitrary<Expertise> = fc
  .record({
    text: fc
      .array(fc.constantFrom(...words, 'zeepkist', 'wij', 'van'))
      .map((said) => said.join(' ')),
    tags: fc.array(fc.oneof(anyId, fc.constantFrom(...words)), { maxLength: 3 }),
  })
  .map(read);

const tag = (concept: string, weight = 1): ExpertiseTag => ({
  concept,
  weight,
  origin: weight === 1 ? 'chosen' : 'detected',
  said: null,
});

describe('similarity of concepts', () => {
  it('is the same in both directions, 1 for a concept itself and less for any other', () => {
    fc.assert(
      fc.property(anyId, anyId, (one, other) => {
        const alike = similarity(one, other, thesaurus);
        expect(alike).toBe(similarity(other, one, thesaurus));
        expect(alike === 1).toBe(one === other);
      }),
    );
  });

  it('lists for a concept just those that are somewhat alike', () => {
    fc.assert(
      fc.property(anyId, (id) => {
        const alike = ids.filter((other) => similarity(id, other, thesaurus) > 0);
        expect([...similarConcepts(id, thesaurus).keys()].sort()).toEqual(alike.sort());
      }),
      { numRuns: 20 },
    );
  });
});

describe('the score of tags', () => {
  it('is 1 when every tag asked is offered as chosen', () => {
    const tags = [tag('moestuin'), tag('subsidie-aanvragen')];
    expect(scoreTags(tags, tags, thesaurus)).toBe(1);
  });

  it('values a tag of the same theme less, and a detected one less than a chosen one', () => {
    const score = (offered: ExpertiseTag) => scoreTags([tag('moestuin')], [offered], thesaurus);
    expect(score(tag('moestuin', 0.6))).toBeCloseTo(0.6);
    expect(score(tag('compost'))).toBeCloseTo(0.4);
    expect(score(tag('anbi'))).toBe(0);
  });

  it('is mostly about the tag that is served best', () => {
    const asked = [tag('moestuin'), tag('anbi')];
    expect(scoreTags(asked, [tag('moestuin')], thesaurus)).toBeCloseTo(0.7 + 0.3 / 2);
  });

  it('is 0 without tags on either side', () => {
    expect(scoreTags([], [tag('moestuin')], thesaurus)).toBe(0);
    expect(scoreTags([tag('moestuin')], [], thesaurus)).toBe(0);
  });
});

describe('the score of words', () => {
  const texts = ['moestuin en bloemen', 'moestuin', 'fietsen'].map((text) => read({ text }).words);
  const statistics = measureStatistics(
    ['moestuin en bloemen', 'moestuin', 'fietsen'].map((text) => read({ text })),
  ).words;

  it('counts more of a word ever less, and holds a long text against it', () => {
    const gain = (count: number) => termImpact(count + 1, 10, 10) - termImpact(count, 10, 10);
    expect(gain(0)).toBeGreaterThan(gain(1));
    expect(termImpact(1, 30, 10)).toBeLessThan(termImpact(1, 10, 10));
  });

  it('is 0 when nothing is shared, and higher for a rare word than for a common one', () => {
    const [both, common, other] = texts;
    if (both === undefined || common === undefined || other === undefined) throw new Error('texts');
    expect(scoreTerms(common, other, statistics)).toBe(0);
    const rare = read({ text: 'bloemen' }).words;
    expect(scoreTerms(both, rare, statistics)).toBeGreaterThan(
      scoreTerms(both, common, statistics),
    );
  });
});

describe('the score of expertise', () => {
  it('lies between 0 and its best, and so does each part', () => {
    fc.assert(
      fc.property(anyExpertise, anyExpertise, (need, offer) => {
        const statistics = measureStatistics([need, offer]);
        const { total, ...parts } = scoreExpertise(need, offer, { thesaurus, statistics });
        for (const part of Object.values(parts)) {
          expect(part).toBeGreaterThanOrEqual(0);
          expect(part).toBeLessThanOrEqual(1);
        }
        expect(total).toBeGreaterThanOrEqual(0);
        expect(total).toBeLessThanOrEqual(BEST_TOTAL);
      }),
    );
  });

  it('has a part for concepts that is the same in both directions', () => {
    fc.assert(
      fc.property(anyExpertise, anyExpertise, ({ vector: one }, { vector: other }) => {
        expect(scoreVectors(one, other)).toBeCloseTo(scoreVectors(other, one), 9);
      }),
    );
  });
});

describe('bands', () => {
  it.each([
    [0.6, 'strong'],
    [0.59, 'good'],
    [0.45, 'good'],
    [0.44, 'possible'],
    [0.25, 'possible'],
    [0.24, null],
  ])('puts %d in %s', (total, band) => {
    expect(bandOf(total)).toBe(band);
  });
});
