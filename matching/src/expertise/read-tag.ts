import type { Recogniser } from '../recognition/recognise.ts';
import type { Thesaurus } from '../thesaurus/thesaurus.ts';

/** What a tag stands for: a concept that was ticked, or own words and the concepts they mean. */
export type TagReading =
  | { kind: 'concept'; concept: string }
  | { kind: 'own-words'; said: string; meant: readonly { concept: string; strength: number }[] };

/** Own words mean a concept when they are this sure, and nearly as sure as the best. */
const SURE = 0.2;
const NEARLY = 0.8;
const MOST = 2;

/** Makes one form of ids of concepts and people's own words. */
export const readTag = (tag: string, thesaurus: Thesaurus, recogniser: Recogniser): TagReading => {
  const said = tag.trim();
  const concept = thesaurus.concept(said);
  if (concept !== undefined) return { kind: 'concept', concept: concept.id };
  const found = recogniser.recognise(said, { ofPerson: false });
  const best = found[0]?.strength ?? 0;
  const meant = found
    .filter(({ strength }) => strength >= SURE && strength >= NEARLY * best)
    .slice(0, MOST)
    .map(({ concept: id, strength }) => ({ concept: id, strength }));
  return { kind: 'own-words', said, meant };
};
