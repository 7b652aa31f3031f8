import { searchCountsBatch } from '@burgerwerf/cms/contract';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Tally } from './tally.ts';

const MONTH = '2031-05';
const outcomes = fc.constantFrom('found' as const, 'partial' as const, 'nothing' as const);
const ID = '7f3f2a52-3c1e-4b57-9d3a-0f5b4f1c2d3e';

it('Each question is added up per month, with what came of it last', () => {
  const tally = new Tally();
  tally.add({ words: 'tuin', outcome: 'nothing' }, MONTH);
  tally.add({ words: 'tuin', outcome: 'partial' }, MONTH);
  tally.add({ words: 'tuin', outcome: 'found' }, MONTH);
  tally.add({ words: 'tuin', outcome: 'found' }, '2031-06');
  const tuin = { words: 'tuin', outcome: 'found' };
  expect(tally.take(10)).toEqual([
    { ...tuin, month: MONTH, asked: 3, nothing: 1, partial: 1 },
    { ...tuin, month: '2031-06', asked: 1, nothing: 0, partial: 0 },
  ]);
  expect(tally.size).toBe(0);
});

it('When there are too many, what was asked seldom is forgotten first', () => {
  const tally = new Tally(10);
  for (let number = 0; number < 500; number += 1) {
    tally.add({ words: 'buurtbus', outcome: 'found' }, MONTH);
    tally.add({ words: `woord ${String(number)}`, outcome: 'nothing' }, MONTH);
    expect(tally.size).toBeLessThanOrEqual(10);
  }
  const [often] = tally.take(1);
  expect(often).toMatchObject({ words: 'buurtbus', asked: 500 });
});

it('Whatever is asked, nothing is lost nor counted twice, and the cms takes it', () => {
  const questions = fc.array(
    fc.record({ words: fc.constantFrom('tuin', 'molen', 'café', 'bus'), outcome: outcomes }),
    { minLength: 1, maxLength: 60 },
  );
  fc.assert(
    fc.property(questions, fc.integer({ min: 1, max: 5 }), (asked, limit) => {
      const tally = new Tally();
      for (const question of asked) tally.add(question, MONTH);
      let total = 0;
      while (tally.size > 0) {
        const counts = tally.take(limit);
        expect(searchCountsBatch.safeParse({ id: ID, counts }).success).toBe(true);
        total += counts.reduce((sum, count) => sum + count.asked, 0);
      }
      expect(total).toBe(asked.length);
    }),
  );
});
