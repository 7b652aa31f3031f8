import { expect, it } from 'vitest';
import { typesWithPage } from '../../../shared/page-path.mts';
import { kindKey } from './kind-key.ts';

it.each([
  ...typesWithPage,
  'api::network.network',
  'api::synonym.synonym',
  'plugin::expertise-matching.theme',
])('%s has a name', (type) => {
  expect(kindKey(type)).not.toBe('kind.other');
});

it('A type that is not known here has a general name', () => {
  expect(kindKey('api::recipe.recipe')).toBe('kind.other');
  expect(kindKey('')).toBe('kind.other');
});
