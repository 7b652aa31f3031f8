import type { Problem } from '../../../shared/submission-api.mts';

/** The photos of a form that are not held: they never came, are too old, or belong to another. One photo named twice is one too many. */
export function unknownPhotos(
  photos: readonly { id: string }[],
  held: ReadonlySet<string>,
): Problem[] {
  const seen = new Set<string>();
  return photos.flatMap(({ id }, index): Problem[] => {
    const isKnown = held.has(id) && !seen.has(id);
    seen.add(id);
    return isKnown ? [] : [{ path: ['photos', index, 'id'], code: 'unknown-photo' }];
  });
}
