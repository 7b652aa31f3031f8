import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureStatistics } from '../score/statistics.ts';
import {
  NOW,
  indexOf,
  needFacts,
  offerFacts,
  readOffers,
  standardMatching,
  type MadeOffer,
} from '../testing/builders.ts';

const matching = standardMatching();
const everything = { limit: 1000, atLeast: 0 };
const need = matching.read({ text: 'Wie helpt met een subsidieaanvraag voor onze moestuin?' });

const TEXTS = [
  'Ik schrijf graag aan een subsidieaanvraag',
  'Moestuin, zaaien en oogsten',
  'Fietsenmaker, banden plakken',
  'Website en nieuwsbrief maken',
  'Kok voor grote groepen in het buurthuis',
  'Luisterend oor',
];
const TAGS = ['moestuin', 'subsidie-aanvragen', 'koken', 'groente kweken', 'fietsen'];

const anyOffer = (id: fc.Arbitrary<string>): fc.Arbitrary<MadeOffer> =>
  fc.record({
    id,
    text: fc
      .array(fc.constantFrom(...TEXTS), { minLength: 1, maxLength: 3 })
      .map((all) => all.join('. ')),
    tags: fc.array(fc.constantFrom(...TAGS), { maxLength: 3 }),
  });
const someId = fc.integer({ min: 0, max: 30 }).map((number) => `o${number}`);
const anyOffers = fc.uniqueArray(anyOffer(someId), { selector: ({ id }) => id, maxLength: 12 });

const totals = (index: ReturnType<typeof indexOf>) =>
  new Map(
    index.rank(need, needFacts(), everything).ranked.map(({ id, score }) => [id, score.total]),
  );

describe('an index of offers', () => {
  it('ranks by how well an offer fits, with band and reasons', () => {
    const index = indexOf([
      { id: 'fonds', text: 'Schrijf subsidieaanvragen', tags: ['subsidie-aanvragen'] },
      { id: 'fiets', text: 'Fietsenmaker', tags: ['fietsen'] },
    ]);
    const asked = matching.read({ text: 'Subsidieaanvraag', tags: ['subsidie-aanvragen'] });
    const { ranked } = index.rank(asked, needFacts());
    expect(ranked.map(({ id, band }) => [id, band])).toEqual([['fonds', 'strong']]);
    expect(ranked[0]?.reasons).toEqual([
      { code: 'same-expertise', concept: 'subsidie-aanvragen' },
      { code: 'same-words', words: ['Subsidieaanvraag'] },
      { code: 'distance', distance: 'same' },
      { code: 'room-left', count: 2 },
    ]);
  });

  it('says what was recognised on both sides when nobody chose a tag', () => {
    const index = indexOf([{ id: 'fonds', text: 'Jarenlang fondsenwerving gedaan' }]);
    const asked = matching.read({ text: 'Hoe kunnen we geld inzamelen?' });
    const { ranked } = index.rank(asked, needFacts(), everything);
    expect(ranked[0]?.reasons[0]).toEqual({
      code: 'recognised',
      concept: 'fondsenwerving',
      need: 'geld inzamelen',
      offer: 'fondsenwerving',
    });
  });

  it('ranks who is near before who is far, without changing the band', () => {
    const text = 'Ik schrijf subsidieaanvragen';
    const index = indexOf([
      { id: 'a-far', text, facts: { area: 'ver' } },
      { id: 'b-near', text },
    ]);
    const { ranked } = index.rank(need, needFacts(), everything);
    expect(ranked.map(({ id }) => id)).toEqual(['b-near', 'a-far']);
    expect(ranked[0]?.band).toBe(ranked[1]?.band);
  });

  it('scores each offer as scoring it alone would', () => {
    fc.assert(
      fc.property(anyOffers, (offers) => {
        const read = readOffers(offers);
        const statistics = measureStatistics(read.map(({ expertise }) => expertise));
        const index = matching.createIndex(statistics);
        for (const offer of read) index.put(offer);
        const alone = new Map(
          read.map(({ id, expertise }) => [id, matching.score(need, expertise, statistics)]),
        );
        const ranked = index.rank(need, needFacts(), everything).ranked;
        expect(ranked).toHaveLength(offers.length);
        for (const { id, score } of ranked) {
          for (const part of ['tags', 'words', 'grams', 'concepts', 'total'] as const) {
            expect(score[part]).toBeCloseTo(alone.get(id)?.[part] ?? -1, 3);
          }
        }
        for (const { id, rank } of index.rankExpertise(need, 1000)) {
          expect(rank).toBeCloseTo(alone.get(id)?.total ?? -1, 3);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('answers with the best of those that are asked for, as if there were no others', () => {
    fc.assert(
      fc.property(
        anyOffers,
        fc.array(someId),
        fc.integer({ min: 1, max: 3 }),
        (offers, ids, limit) => {
          const index = indexOf(offers);
          const among = (id: string) => ids.includes(id);
          const all = index.rank(need, needFacts(), everything).ranked.map(({ id }) => id);
          const some = index.rank(need, needFacts(), { limit, atLeast: 0, among }).ranked;
          expect(some.map(({ id }) => id)).toEqual(all.filter(among).slice(0, limit));
        },
      ),
    );
  });

  it('leaves the scores of all others as they are when an offer is added, replaced or removed', () => {
    fc.assert(
      fc.property(anyOffers, anyOffer(fc.constant('new')), (offers, added) => {
        const index = indexOf(offers);
        const before = totals(index);
        const [fresh] = readOffers([added]);
        if (fresh === undefined) throw new Error('one offer expected');
        index.put(fresh);
        index.put(fresh);
        const during = totals(index);
        expect(during.has('new')).toBe(true);
        during.delete('new');
        expect(during).toEqual(before);
        index.remove('new');
        expect(totals(index)).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });

  it('has nothing left of an offer that was removed', () => {
    const index = indexOf([
      { id: 'stays', text: 'Fietsenmaker' },
      { id: 'goes', text: 'Zeepkistenrace en moestuin', tags: ['moestuin'] },
    ]);
    index.remove('goes');
    index.remove('goes');
    expect([index.has('goes'), index.size]).toEqual([false, 1]);
    const asked = matching.read({ text: 'zeepkistenrace moestuin', tags: ['moestuin'] });
    const { ranked, leftOut } = index.rank(asked, needFacts(), everything);
    expect([...ranked, ...leftOut].map(({ id }) => id)).not.toContain('goes');
    expect(index.rankExpertise(asked, 10)).toEqual([]);
    expect(index.terms).toBe(indexOf([{ id: 'stays', text: 'Fietsenmaker' }]).terms);
  });

  it('answers the same after many offers came and went', () => {
    const index = indexOf([{ id: 'stays', text: TEXTS[0] ?? '' }]);
    const before = totals(index);
    const passing = readOffers([{ id: 'passing', text: TEXTS[1] ?? '' }]);
    for (let round = 0; round < 1500; round += 1) {
      for (const offer of passing) index.put(offer);
      index.remove('passing');
    }
    expect(totals(index)).toEqual(before);
    expect(index.size).toBe(1);
  });

  it('never ranks what is refused, expired, full, paused, hidden or without consent', () => {
    const hindered = fc.constantFrom<[string, MadeOffer['facts']]>(
      ['expired', { until: NOW }],
      ['full', { capacity: 1, open: 1 }],
      ['paused', { isPaused: true }],
      ['not-published', { isPublished: false }],
      ['no-consent', { hasConsent: false }],
      ['refused-before', {}],
    );
    fc.assert(
      fc.property(
        anyOffers,
        hindered,
        anyOffer(fc.constant('hindered')),
        (offers, [why, facts = {}], offer) => {
          const index = indexOf([...offers, { ...offer, text: `moestuin ${offer.text}`, facts }]);
          const refused = new Set(why === 'refused-before' ? ['hindered'] : []);
          const answer = index.rank(need, needFacts({ refused }), everything);
          expect(answer.ranked.map(({ id }) => id)).not.toContain('hindered');
          expect(answer.leftOut).toContainEqual(
            expect.objectContaining({ id: 'hindered', exclusion: why }),
          );
        },
      ),
      { numRuns: 40 },
    );
  });

  it('answers a request the same whatever was asked before', () => {
    const index = indexOf(TEXTS.map((text, number) => ({ id: `o${number}`, text, tags: TAGS })));
    const before = totals(index);
    for (const tag of TAGS) {
      index.rank(matching.read({ text: tag, tags: [tag] }), needFacts(), everything);
    }
    expect(totals(index)).toEqual(before);
    for (const { id, rank } of index.rankExpertise(need, 100)) {
      expect(rank).toBeCloseTo(before.get(id) ?? -1, 3);
    }
  });

  it('takes new facts of an offer at once', () => {
    const index = indexOf([{ id: 'kok', text: 'moestuin' }]);
    index.putFacts('kok', offerFacts({ isPaused: true }));
    index.putFacts('nobody', offerFacts());
    const { ranked, leftOut } = index.rank(need, needFacts(), everything);
    expect(ranked).toEqual([]);
    expect(leftOut[0]?.exclusion).toBe('paused');
  });

  it('gives no more than asked, and nothing below the lowest band', () => {
    const index = indexOf(TEXTS.map((text, number) => ({ id: `o${number}`, text })));
    expect(index.rank(need, needFacts(), { limit: 2, atLeast: 0 }).ranked).toHaveLength(2);
    for (const { band } of index.rank(need, needFacts()).ranked) expect(band).not.toBeNull();
  });
});
