import { expect, it } from 'vitest';
import { planFailure } from './plan-failure.ts';
import type { Model } from './public-model.ts';

const labelled = (label: string) => ({ type: 'string', pluginOptions: { editor: { label } } });
const model: Model = {
  uid: 'api::x.x',
  attributes: { title: labelled('Titel'), plan: labelled('Plan'), bare: { type: 'string' } },
};

it('What is not filled in is named as the form names it, once', () => {
  const errors = [
    { path: ['title'], message: 'title must be defined.' },
    { path: ['plan', 0, 'goal'], message: 'too long' },
    { path: ['plan', 1, 'goal'], message: 'too long' },
    { path: ['bare'], message: 'too long' },
  ];
  expect(planFailure({ errors }, model)).toBe('Nog niet goed ingevuld: Titel, Plan, bare.');
});

it('A refusal of our own is told in its own words', () => {
  const reason = 'Er staat geen tekstalternatief bij “hek.jpg”.';
  expect(planFailure({ reason, errors: [{ path: ['picture'] }] }, model)).toBe(reason);
});

it.each([undefined, {}, { errors: [] }, { errors: 'vreemd' }])(
  'Without particulars (%j) the editor is told how to find out',
  (details) => {
    expect(planFailure(details, model)).toContain('Publiceer het met de hand');
  },
);
