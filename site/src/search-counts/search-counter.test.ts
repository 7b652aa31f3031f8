import type { SearchCountsBatch } from '@burgerwerf/cms/contract';
import { describe, expect, it } from 'vitest';
import { emptySearch } from '../search-page/search-state.ts';
import type { ShownSearch } from './question-of.ts';
import { SearchCounter } from './search-counter.ts';

const visitor = { 'user-agent': 'Mozilla/5.0 Firefox/140.0' };

const shown = (query: string): ShownSearch => ({
  state: { ...emptySearch, query },
  chosen: [],
  results: {
    kind: 'found',
    cards: [],
    total: 0,
    page: 1,
    pages: 0,
    isBeyond: false,
    isPartial: false,
    nothing: null,
  },
});

function aCounter() {
  const world = {
    isCmsAway: false,
    answer: 'taken' as 'taken' | 'refused',
    sent: [] as SearchCountsBatch[],
    log: [] as string[],
  };
  let ids = 0;
  const counter = new SearchCounter({
    send: (batch) => {
      world.sent.push(batch);
      return world.isCmsAway ? Promise.reject(new Error('away')) : Promise.resolve(world.answer);
    },
    clock: () => Date.parse('2031-05-31T22:30:00Z'),
    newId: () => `batch ${String((ids += 1))}`,
    log: (text) => world.log.push(text),
  });
  return { world, counter };
}

describe('what visitors ask', () => {
  it('is handed to the cms without anything of the visitor', async () => {
    const { world, counter } = aCounter();
    counter.count(shown('Geveltuin'), visitor);
    counter.count(shown('geveltuin '), visitor);
    await counter.handOver();
    const geveltuin = { words: 'geveltuin', asked: 2, nothing: 2, partial: 0, outcome: 'nothing' };
    expect(world.sent).toEqual([{ id: 'batch 1', counts: [{ ...geveltuin, month: '2031-06' }] }]);
    await counter.handOver();
    expect(world.sent).toHaveLength(1);
  });

  it('stays when the cms is away, and goes under the same name', async () => {
    const { world, counter } = aCounter();
    counter.count(shown('geveltuin'), visitor);
    world.isCmsAway = true;
    await counter.handOver();
    counter.count(shown('buurtbus'), visitor);
    world.isCmsAway = false;
    await counter.handOver();
    expect(world.sent.map(({ id, counts }) => [id, counts.map(({ words }) => words)])).toEqual([
      ['batch 1', ['geveltuin']],
      ['batch 1', ['geveltuin']],
      ['batch 2', ['buurtbus']],
    ]);
  });

  it('goes in small batches, and a last time when the site stops', async () => {
    const { world, counter } = aCounter();
    counter.start();
    for (let number = 0; number < 250; number += 1) {
      counter.count(shown(`woord ${String(number)}`), visitor);
    }
    await counter.stop();
    expect(world.sent.map(({ counts }) => counts.length)).toEqual([200, 50]);
  });

  it('is given up when the cms will never understand it', async () => {
    const { world, counter } = aCounter();
    world.answer = 'refused';
    counter.count(shown('geveltuin'), visitor);
    await counter.handOver();
    await counter.handOver();
    expect(world.sent).toHaveLength(1);
    expect(world.log).toHaveLength(1);
  });

  it('is not counted for a robot or half a word', async () => {
    const { world, counter } = aCounter();
    counter.count(shown('geveltuin'), { 'user-agent': 'Exampelbot/1.0' });
    counter.count(shown('gevel'), { ...visitor, 'x-typing': '1' });
    await counter.handOver();
    expect(world.sent).toEqual([]);
  });
});
