import { describe, expect, it } from 'vitest';
import { anInitiative } from '../../test-support/entries.ts';
import { touchedBy } from './touched.ts';

const keysOf = (...parameters: Parameters<typeof touchedBy<'initiative'>>) =>
  touchedBy(...parameters).map(({ key }) => key);

const before = anInitiative({ id: 'i1', title: 'Molen', slug: 'molen', policyFields: ['p1'] });

describe('what a change touches', () => {
  it('is the entry alone when its text was edited', () => {
    const after = { ...before, summary: 'Anders' };
    expect(keysOf('initiative', 'i1', before, after)).toEqual([
      'entry/initiative/i1',
      'every/initiative',
    ]);
  });

  it('is both slugs when it moves to another address', () => {
    const after = { ...before, slug: 'molen-2' };
    expect(keysOf('initiative', 'i1', before, after)).toEqual([
      'entry/initiative/i1',
      'every/initiative',
      'slug/initiative/molen',
      'slug/initiative/molen-2',
    ]);
  });

  it('is the old and the new place in every list when it moves', () => {
    const after = { ...before, date: '2026-02-01T00:00:00.000Z' };
    const moved = touchedBy('initiative', 'i1', before, after).filter(({ sort }) => sort !== null);
    expect(moved.map(({ key }) => key)).toEqual([
      'list/initiative/newest',
      'list/initiative/policy-field/p1',
      'list/initiative/newest',
      'list/initiative/policy-field/p1',
    ]);
    const [from, , to] = moved;
    expect(to?.sort && from?.sort && to.sort < from.sort).toBe(true);
  });

  it('is the list it leaves and the one it enters', () => {
    const after = { ...before, policyFields: ['p2'] };
    expect(keysOf('initiative', 'i1', before, after)).toEqual([
      'entry/initiative/i1',
      'every/initiative',
      'list/initiative/policy-field/p1',
      'list/initiative/policy-field/p2',
    ]);
  });

  it('is all of its places when it appears or goes', () => {
    const gone = keysOf('initiative', 'i1', before, null);
    expect(gone).toEqual(keysOf('initiative', 'i1', null, before));
    expect(gone).toContain('list/initiative/newest');
    expect(gone).toContain('slug/initiative/molen');
  });
});
