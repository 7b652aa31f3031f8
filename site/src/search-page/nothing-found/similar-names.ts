import { editDistance, textWords } from '@burgerwerf/search';
import type { FilterValues } from '../filter-values.ts';
import type { SearchState } from '../search-state.ts';

/** A policy field or an area whose name reads like what was typed. */
export interface SimilarName {
  label: string;
  chosen: Partial<SearchState>;
}

const MOST_NAMES = 3;
const SHORTEST = 4;
/** Typing mistakes. */
const MOST_MISTAKES = 2;

export function similarNames(words: readonly string[], values: FilterValues): SimilarName[] {
  const typed = words.filter(({ length }) => length >= SHORTEST);
  const readsAlike = ({ label }: { label: string }): boolean =>
    textWords(label).some((word) => typed.some((other) => isAlike(other, word)));
  return [
    ...values.fields
      .filter(readsAlike)
      .map(({ label, value }) => ({ label, chosen: { fields: [value] } })),
    ...values.areas
      .filter(readsAlike)
      .map(({ label, value }) => ({ label, chosen: { areas: [value] } })),
  ].slice(0, MOST_NAMES);
}

/** One begins as the other does, or differs by no more than a slip or two of the fingers. */
function isAlike(typed: string, known: string): boolean {
  if (known.length < SHORTEST) return false;
  const mistakes = typed.length < 7 ? 1 : MOST_MISTAKES;
  return (
    known.startsWith(typed) ||
    typed.startsWith(known) ||
    editDistance(typed, known, mistakes) <= mistakes
  );
}
