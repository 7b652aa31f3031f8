import { expect, it } from 'vitest';
import { aCombination, anInitiative } from '../../../test-support/entries.ts';
import { initiativePage } from '../initiative/page-data.ts';
import { queriesOver } from '../testing/queries-over.ts';
import { combinationPage, combinationsPage } from './page-data.ts';

const content = {
  initiative: [
    anInitiative({ id: 'a', title: 'De Tuin' }),
    anInitiative({ id: 'b', title: 'De Schuur' }),
  ],
  combination: [
    aCombination({
      id: 'samen',
      story: 'Zij vonden elkaar.\n\nEn bleven.',
      initiatives: ['a', 'b', 'weg'],
      gifts: [
        { from: 'a', to: 'b', offer: 'Groente', request: 'Eten voor de lunch' },
        { from: 'b', to: 'weg', offer: 'Een schuur', request: 'Een plek' },
      ],
    }),
    aCombination({ id: 'ouder', date: '2020-01-01T00:00:00.000Z' }),
  ],
};

it('A combination shows what each gives whom, of initiatives that are on the site', () => {
  const { queries } = queriesOver(content);
  expect(combinationPage(queries, 'samen')).toMatchObject({
    path: '/expertise/combinaties/samen/',
    paragraphs: ['Zij vonden elkaar.', 'En bleven.'],
    gifts: [{ from: 'De Tuin', to: 'De Schuur', offer: 'Groente', request: 'Eten voor de lunch' }],
    initiatives: [{ name: 'De Tuin' }, { name: 'De Schuur' }],
  });
});

it('All combinations stand in a list, the newest first, and with each initiative', () => {
  const { queries } = queriesOver(content);
  expect(combinationsPage(queries, 1)?.cards.map(({ name }) => name)).toEqual([
    'Combinatie samen',
    'Combinatie ouder',
  ]);
  expect(initiativePage(queries, 'b')?.combinations).toMatchObject([
    { name: 'Combinatie samen', initiatives: ['De Tuin', 'De Schuur'] },
  ]);
});
