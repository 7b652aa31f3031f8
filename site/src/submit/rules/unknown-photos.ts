import type { Problem } from '@burgerwerf/cms/contract';
import type { Draft } from './draft.ts';

const UNKNOWN = 'unknown-photo';

/**
 * The draft without photos that the cms no longer holds. Their texts move behind the photos that are
 * left, and so does what is wrong with each.
 */
export function withoutUnknownPhotos(
  draft: Draft,
  problems: readonly Problem[],
): { draft: Draft; problems: Problem[] } {
  const unknown = new Set(
    problems.filter(({ code }) => code === UNKNOWN).map(({ path }) => Number(path[1])),
  );
  if (unknown.size === 0) return { draft, problems: [...problems] };
  const rows = draft.photos.map((photo, row) => ({ photo, row }));
  const inOrder = [
    ...rows.filter(({ row }) => !unknown.has(row)),
    ...rows
      .filter(({ row }) => unknown.has(row))
      .map(({ photo, row }) => ({ photo: { ...photo, id: '' }, row })),
  ].toSorted((a, b) => Number(a.photo.id === '') - Number(b.photo.id === ''));
  const moved = (row: number): number => inOrder.findIndex((other) => other.row === row);
  return {
    draft: { ...draft, photos: inOrder.map(({ photo }) => photo) },
    problems: problems.map(({ path, code }) => ({
      code,
      path:
        path[0] === 'photos' && path.length > 1
          ? ['photos', moved(Number(path[1])), ...path.slice(2)]
          : path,
    })),
  };
}
