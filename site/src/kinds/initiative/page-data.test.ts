import { describe, expect, it } from 'vitest';
import {
  anArea,
  aNewsFlash,
  anEvent,
  anInitiative,
  aPolicyField,
} from '../../../test-support/entries.ts';
import { queriesOver } from '../testing/queries-over.ts';
import { initiativePage } from './page-data.ts';

const names = (links: readonly { name: string }[] | undefined) => links?.map(({ name }) => name);

describe('the page of an initiative', () => {
  it('is not there for an unknown address', () => {
    expect(initiativePage(queriesOver({}).queries, 'weg')).toBeNull();
  });

  it('names its policy fields, and its area with those above it', () => {
    const { queries } = queriesOver({
      'policy-field': [aPolicyField({ id: 'groen', name: 'Groen', group: 'physical' })],
      area: [
        anArea({ id: 'stad', name: 'Stad' }),
        anArea({ id: 'wijk', name: 'Wijk', parent: 'stad' }),
      ],
      initiative: [
        anInitiative({ id: 'tuin', policyFields: ['groen', 'verdwenen'], area: 'wijk' }),
      ],
    });
    const page = initiativePage(queries, 'tuin');
    expect(page?.fields).toEqual([
      { href: '/beleidsvelden/groen/', name: 'Groen', group: 'physical' },
    ]);
    expect(names(page?.areas)).toEqual(['Stad', 'Wijk']);
  });

  it('shows at most three others of the same field, and never itself', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const { queries } = queriesOver({
      'policy-field': [aPolicyField({ id: 'groen' })],
      initiative: ids.map((id) => anInitiative({ id, policyFields: ['groen'] })),
    });
    const othersOf = (slug: string) => names(initiativePage(queries, slug)?.others);
    expect(othersOf('b')).toEqual(['Initiatief c', 'Initiatief d', 'Initiatief e']);
    expect(othersOf('e')).toEqual(['Initiatief d', 'Initiatief c', 'Initiatief b']);
  });

  it('shows news about it, and what is still to come', () => {
    const { queries } = queriesOver({
      initiative: [anInitiative({ id: 'tuin' })],
      'news-flash': [aNewsFlash({ id: 'n1', initiatives: ['tuin'] }), aNewsFlash({ id: 'n2' })],
      event: [
        anEvent({ id: 'later', initiatives: ['tuin'] }),
        anEvent({ id: 'geweest', initiatives: ['tuin'], startsAt: '2026-01-01T10:00:00.000Z' }),
      ],
    });
    const page = initiativePage(queries, 'tuin');
    expect(names(page?.news)).toEqual(['Nieuws n1']);
    expect(names(page?.events)).toEqual(['Activiteit later']);
  });

  it('leaves out a website that is no website', () => {
    const { queries } = queriesOver({
      initiative: [anInitiative({ id: 'kwaad', website: 'javascript:alert(1)' })],
    });
    expect(initiativePage(queries, 'kwaad')?.website).toBeNull();
  });
});
