import type { Thesaurus } from '../../../matching/src/index.ts';
import {
  draw,
  seededRandom,
  sloppyTags,
  type JudgedMatches,
  type JudgedText,
} from '../../../matching/src/evaluation/index.ts';

/** Who chose tags, and how: nobody, people in a hurry, people in their own words, or with care. */
export type Tagging = 'none' | 'sloppy' | 'own words' | 'careful';

type Retag = (text: JudgedText) => string[];

const SEED = 2026;

/** The judged set with the tags of requests and offers as such people would choose them. */
export const tagged = (
  judged: JudgedMatches,
  by: { requests: Tagging; offers: Tagging },
  {
    thesaurus,
    ownWords,
  }: { thesaurus: Thesaurus; ownWords: ReadonlyMap<string, readonly string[]> },
): JudgedMatches => {
  const random = seededRandom(SEED);
  const retag: Record<Tagging, Retag> = {
    none: () => [],
    careful: ({ tags }) => [...(tags ?? [])],
    sloppy: ({ tags }) => sloppyTags(tags ?? [], thesaurus, random),
    'own words': ({ tags }) => (tags ?? []).map((tag) => draw(ownWords.get(tag) ?? [tag], random)),
  };
  const all = (texts: readonly JudgedText[], tagging: Tagging) =>
    texts.map((text) => ({ ...text, tags: retag[tagging](text) }));
  return {
    ...judged,
    requests: all(judged.requests, by.requests),
    offers: all(judged.offers, by.offers),
  };
};
