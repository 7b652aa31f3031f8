import { expect, it } from 'vitest';
import { areasWithin } from './areas-within.ts';

const area = (id: string, parent: string | null) => ({ id, parent, neighbours: [] });

it('areas are taken with everything that lies in them, however deep and in whatever order', () => {
  const areas = [
    area('street', 'market'),
    area('market', 'west'),
    area('west', 'town'),
    area('east', 'town'),
  ];
  expect([...areasWithin(areas, ['west'])].sort()).toEqual(['market', 'street', 'west']);
  expect([...areasWithin(areas, [])]).toEqual([]);
});
