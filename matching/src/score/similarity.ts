import type { Thesaurus } from '../thesaurus/thesaurus.ts';

/** How well one concept serves who asks for another. */
const SAME_THEME = 0.4;
const RELATED = 0.3;

export const similarity = (one: string, other: string, thesaurus: Thesaurus): number => {
  if (one === other) return 1;
  const theme = thesaurus.concept(one)?.theme;
  if (theme !== undefined && theme === thesaurus.concept(other)?.theme) return SAME_THEME;
  return thesaurus.related(one).has(other) ? RELATED : 0;
};

/** All concepts that serve who asks for one, and how well: itself, its theme, what is related. */
export const similarConcepts = (id: string, thesaurus: Thesaurus): ReadonlyMap<string, number> => {
  const theme = thesaurus.concept(id)?.theme;
  const mates = theme === undefined ? [] : thesaurus.conceptsOf(theme).map((mate) => mate.id);
  const all = new Set([id, ...mates, ...thesaurus.related(id)]);
  return new Map([...all].map((other) => [other, similarity(id, other, thesaurus)]));
};
