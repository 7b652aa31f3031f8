import { expect, it } from 'vitest';
import { orderedPhotos } from './ordered-photos.ts';

it('shows photos in the order of the form, and none that the submission does not have', () => {
  const kept = [
    { id: 'a', width: 1, height: 2 },
    { id: 'b', width: 3, height: 4 },
  ];
  const named = ['b', 'vreemd', 'a'].map((id) => ({ id, alternativeText: `Foto ${id}` }));
  expect(orderedPhotos(named, kept)).toEqual([
    { id: 'b', alternativeText: 'Foto b', width: 3, height: 4 },
    { id: 'a', alternativeText: 'Foto a', width: 1, height: 2 },
  ]);
});
