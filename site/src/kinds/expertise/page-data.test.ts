import { describe, expect, it } from 'vitest';
import {
  anArea,
  anInitiative,
  anOffer,
  aRequest,
  aTag,
  aTheme,
} from '../../../test-support/entries.ts';
import { queriesOver } from '../testing/queries-over.ts';
import { expertiseOf } from './of-initiative.ts';
import { expertisePage } from './page-data.ts';

const content = {
  theme: [aTheme({ id: 'groen', name: 'Groen' })],
  area: [
    anArea({ id: 'stad', name: 'Stad' }),
    anArea({ id: 'wijk', name: 'Wijk', parent: 'stad' }),
  ],
  initiative: [anInitiative({ id: 'tuin', title: 'De Tuin' })],
  request: [
    aRequest({
      id: 'vraag',
      area: 'wijk',
      initiative: 'tuin',
      neededBy: '2026-05-01',
      needs: [
        { text: 'Wie snoeit?\n\nGraag in maart.', tags: [aTag('groen', 'Snoeien')], ownWords: [] },
      ],
    }),
    aRequest({ id: 'ander', needs: [{ text: 'Wie maait?', tags: [aTag('groen')], ownWords: [] }] }),
  ],
  offer: [
    anOffer({ id: 'aanbod', tags: [aTag('weg')], initiative: 'elders', reach: 'everywhere' }),
  ],
};

describe('the page of a request', () => {
  it('tells what is asked, where, and by which initiative', () => {
    const { queries } = queriesOver(content);
    expect(expertisePage(queries, 'request', 'vraag')).toMatchObject({
      path: '/expertise/gevraagd/vraag/',
      code: 'VRAAG',
      needs: [{ paragraphs: ['Wie snoeit?', 'Graag in maart.'], tags: ['Snoeien'] }],
      areas: [{ name: 'Stad' }, { name: 'Wijk' }],
      initiative: { href: '/initiatieven/tuin/', name: 'De Tuin' },
      neededBy: '2026-05-01',
      reach: null,
    });
  });

  it('leads to its theme on both sides, and to others like it', () => {
    const { queries } = queriesOver(content);
    const page = expertisePage(queries, 'request', 'vraag');
    expect(page?.themes).toEqual([{ href: '/expertise/gevraagd/thema/groen/', name: 'Groen' }]);
    expect(page?.otherThemes).toEqual([{ href: '/zoeken/?q=Groen&soort=aanbod', name: 'Groen' }]);
    expect(page?.others.map(({ name }) => name)).toEqual(['Vraag ander']);
  });
});

describe('the page of an offer', () => {
  it('leaves out an initiative and a theme that are not public', () => {
    const { queries } = queriesOver(content);
    expect(expertisePage(queries, 'offer', 'aanbod')).toMatchObject({
      initiative: null,
      themes: [],
      reach: 'everywhere',
    });
  });

  it('is not there for a request', () => {
    const { queries } = queriesOver(content);
    expect(expertisePage(queries, 'offer', 'vraag')).toBeNull();
  });
});

it('An initiative shows what it asks and offers', () => {
  const { queries } = queriesOver(content);
  expect(expertiseOf(queries, 'tuin').map(({ name }) => name)).toEqual(['Vraag vraag']);
});
