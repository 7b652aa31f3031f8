import { describe, expect, it } from 'vitest';
import type { Need } from '@burgerwerf/plugin-intake/shared';
import type { KeptListing } from '../persistence/listing-row.ts';
import { listingText, needText } from './listing-text.ts';

const hall: Need = { text: 'Een zaal voor zestig mensen.', tags: ['vergaderruimte'], ownWords: [] };
const cook: Need = { text: 'En iemand die kookt.', tags: ['koken'], ownWords: ['kok'] };

const aRequest = (...needs: Need[]): KeptListing => ({
  id: 'r1',
  kind: 'request',
  code: 'K7-M3QPA',
  version: 0,
  state: 'open',
  shown: {
    title: 'Zaal gezocht',
    languages: ['nl'],
    availability: null,
    personKind: 'initiative',
    visibility: 'public',
  },
  needs,
  areaId: 'east',
  initiativeId: null,
  capacity: 0,
  reach: 'area',
  neededBy: null,
  from: new Date(Date.UTC(2031, 0, 1)),
  until: new Date(Date.UTC(2031, 6, 1)),
  contact: null,
  personKey: 'p1',
  entryId: null,
  expiryToldAt: null,
  offersToldAt: null,
});

describe('what matching reads', () => {
  it('of the only need, is its title as well', () => {
    expect(needText(aRequest(hall), hall)).toBe('Zaal gezocht\nEen zaal voor zestig mensen.');
  });

  it('of one of two needs, is not the title: it may name the other', () => {
    expect(needText(aRequest(hall, cook), cook)).toBe('En iemand die kookt.');
  });

  it('of a whole request, is the title once and all of its needs', () => {
    const { text, tags } = listingText(aRequest(hall, cook), new Map());
    expect(text).toBe('Zaal gezocht\nEen zaal voor zestig mensen.\nEn iemand die kookt.');
    expect(tags).toEqual(['vergaderruimte', 'koken', 'kok']);
  });
});
