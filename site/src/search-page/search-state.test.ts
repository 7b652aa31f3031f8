import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stages } from '@burgerwerf/cms/contract';
import { searchKinds } from '@burgerwerf/search';
import { radii, USUAL_RADIUS } from './near/radius.ts';
import { orders } from './order.ts';
import { searchAddress } from './search-address.ts';
import { emptySearch, readState } from './search-state.ts';

const known = {
  fields: new Set(['groen', 'zorg']),
  areas: new Set(['dorp', 'stad']),
  near: (typed: string) => (typed.toLowerCase() === 'dorp' ? 'dorp' : null),
};
const read = (query: string) => readState(new URLSearchParams(query), known);

describe('the state of a search in its address', () => {
  it('is empty for the bare address', () => {
    expect(read('')).toEqual({
      state: emptySearch,
      ignored: [],
      unknownPlace: null,
    });
  });

  it('holds words, several values per filter, and the page', () => {
    const { state } = read(
      'q=+een++tuin&beleidsveld=groen&beleidsveld=zorg&gebied=dorp&fase=loopt&soort=nieuws&pagina=3',
    );
    expect(state).toEqual({
      ...emptySearch,
      query: 'een tuin',
      fields: ['groen', 'zorg'],
      areas: ['dorp'],
      stages: ['running'],
      kinds: ['news'],
      page: 3,
    });
  });

  it('holds a place, how far around it, and the order', () => {
    expect(read('bij=Dorp&binnen=10&sorteer=naam').state).toMatchObject({
      near: 'dorp',
      radius: 10,
      order: 'name',
    });
    expect(read('bij=dorp&binnen=7&sorteer=x').state).toMatchObject({ radius: 5, order: null });
  });

  it('names a place it does not know', () => {
    expect(read('bij=+Atlantis+')).toMatchObject({
      state: { near: null },
      unknownPlace: 'Atlantis',
    });
  });

  it('knows stages under their own names too', () => {
    expect(read('fase=running&fase=loopt').state.stages).toEqual(['running']);
  });

  it('leaves out what it does not know, and names that', () => {
    const { state, ignored } = read('beleidsveld=weg&gebied=groen&soort=initiatief&fase=&soort=x');
    expect(state).toMatchObject({ fields: [], areas: [], stages: [], kinds: ['initiative'] });
    expect(ignored).toEqual(['weg', 'groen', 'x']);
  });

  it.each(['pagina=0', 'pagina=-1', 'pagina=1.5', 'pagina=veel', 'pagina=1e9', 'pagina='])(
    'takes %s for the first page',
    (query) => {
      expect(read(query).state.page).toBe(1);
    },
  );

  it('keeps no more of the words than anybody types', () => {
    expect(read(`q=${'a'.repeat(5000)}`).state.query).toHaveLength(200);
  });

  it('never fails, whatever the address holds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('q', 'gebied', 'fase', 'pagina'), fc.string())),
        (pairs) => {
          const { state } = readState(new URLSearchParams(pairs), known);
          expect(state.page).toBeGreaterThanOrEqual(1);
        },
      ),
    );
  });

  it('comes back from the address that is written for it', () => {
    const states = fc.record({
      query: fc.stringMatching(/^[a-zé&=#+%]{0,20}$/),
      fields: fc.subarray(['groen', 'zorg']),
      areas: fc.subarray(['dorp', 'stad']),
      stages: fc.subarray([...stages]),
      kinds: fc.subarray([...searchKinds]),
      near: fc.constantFrom(null, 'dorp'),
      radius: fc.constantFrom(...radii),
      order: fc.constantFrom(null, ...orders),
      page: fc.integer({ min: 1, max: 1000 }),
    });
    fc.assert(
      fc.property(states, (state) => {
        const address = new URL(searchAddress(state), 'https://netwerk.example');
        expect(readState(address.searchParams, known)).toEqual({
          // How far around nowhere says nothing.
          state: state.near === null ? { ...state, radius: USUAL_RADIUS } : state,
          ignored: [],
          unknownPlace: null,
        });
      }),
    );
  });
});
