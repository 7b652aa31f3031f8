import type { Recogniser } from '../recognition/recognise.ts';
import type { Thesaurus } from '../thesaurus/thesaurus.ts';

/** A tag to tick, and why it is offered. */
export interface Suggestion {
  concept: string;
  label: string;
  /** The words of the text it came from; null for one that lies close to another suggestion. */
  said: string | null;
}

const WEAKEST = 0.15;

/**
 * Tags to choose from for a text: what is found in it, then what lies close to that. Never from special
 * personal data. A suggestion that nobody ticks counts for nothing.
 */
export const suggestTags = (
  text: string,
  { thesaurus, recogniser }: { thesaurus: Thesaurus; recogniser: Recogniser },
  count = 5,
): Suggestion[] => {
  const suggestions = new Map<string, Suggestion>();
  const suggest = (id: string, said: string | null) => {
    const concept = thesaurus.concept(id);
    if (concept === undefined || suggestions.has(id) || suggestions.size >= count) return;
    suggestions.set(id, { concept: id, label: concept.prefLabel, said });
  };
  const found = recogniser
    .recognise(text)
    .filter(({ strength, isHint }) => strength >= WEAKEST && !isHint);
  for (const { concept, said } of found) suggest(concept, said);
  for (const { concept } of found) {
    for (const near of thesaurus.related(concept)) suggest(near, null);
  }
  for (const { concept } of found) {
    const theme = thesaurus.concept(concept)?.theme ?? '';
    for (const { id } of thesaurus.conceptsOf(theme)) suggest(id, null);
  }
  return [...suggestions.values()];
};
