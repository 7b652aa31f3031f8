import type { CombinationShape } from '../../../shared/combination-states.mts';

const BETWEEN: Record<CombinationShape, string> = { pair: ' ↔ ', ring: ' → ' };

/** Names of initiatives by their ids, and all of them in a row. */
export function initiativeNames(initiatives: readonly { id: string; title: string }[]) {
  return {
    nameOf: (id: string): string => initiatives.find((each) => each.id === id)?.title ?? '?',
    /** Of a ring with the first once more at its end. */
    together: (shape: CombinationShape): string => {
      const titles = initiatives.map(({ title }) => title);
      return [...titles, ...(shape === 'ring' ? titles.slice(0, 1) : [])].join(BETWEEN[shape]);
    },
  };
}
