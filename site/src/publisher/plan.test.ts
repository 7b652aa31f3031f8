import { describe, expect, it } from 'vitest';
import { rank } from './due-pages.ts';
import { planOf } from './plan.ts';

const pages = (count: number) =>
  Array.from({ length: count }, (_, number) => `/initiatieven/i${String(number)}/`);

describe('the plan of a publication', () => {
  it('puts the page of the entry first, what shows it next, and what gathers everything last', () => {
    const own = new Set(['/initiatieven/molen/']);
    const readers = new Set(['/initiatieven/molen/', '/', '/open-data/initiatieven.json']);
    expect([...planOf(own, readers)]).toEqual([
      ['/initiatieven/molen/', rank.own],
      ['/', rank.near],
      ['/open-data/initiatieven.json', rank.gathered],
    ]);
  });

  it('lets what half the site shows wait, but not the pages that everyone visits', () => {
    const plan = planOf(new Set(), new Set([...pages(201), '/']));
    expect(plan.get('/')).toBe(rank.near);
    expect(plan.get('/initiatieven/i7/')).toBe(rank.far);
  });
});
