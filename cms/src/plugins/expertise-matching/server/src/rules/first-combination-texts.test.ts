import { expect, it } from 'vitest';
import type { Card } from '../../../shared/card.mts';
import { combinationLimits, newCombination } from '../../../shared/desk/combinations.mts';
import { firstCombinationTexts } from './first-combination-texts.ts';

const card = (title: string, tag: string): Card => ({
  kind: 'offer',
  code: 'K7-M3QPA',
  title,
  text: '',
  tags: [tag],
  area: null,
  personKind: 'initiative',
  languages: ['nl'],
  availability: null,
});
const gift = (tag: string) => ({
  offer: card(`Hulp met ${tag}`, tag),
  request: card(`Zoekt ${tag}`, tag),
});

it('First texts of a combination say what is given, and can be sent as they are', () => {
  const texts = firstCombinationTexts([gift('Moestuin'), gift('ANBI-status')], 'Proefdorp');
  expect(texts.title).toBe('Samen sterker met moestuin en ANBI-status');
  expect(texts.story).toContain('Over moestuin: de een weet er veel van');
  expect(texts.message).toContain('Proefdorp');
  const gifts = [{ offer: 'o', request: 'r' }];
  expect(newCombination.safeParse({ ...texts, gifts }).success).toBe(true);
});

it('A title of long words is cut off where it no longer fits', () => {
  const { title } = firstCombinationTexts([gift('x'.repeat(300))], 'Proefdorp');
  expect(title).toHaveLength(combinationLimits.title);
});
