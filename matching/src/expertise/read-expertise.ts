import type { Recogniser } from '../recognition/recognise.ts';
import type { SpecialDataFinder } from '../special-data/find-special-data.ts';
import type { TextAnalysis } from '../text/text-analysis.ts';
import type { Thesaurus } from '../thesaurus/thesaurus.ts';
import type { ConceptSpace } from './concept-vector.ts';
import { countTerms, type Field } from './count-terms.ts';
import type { Expertise, ExpertiseTag, ExpertiseText } from './expertise.ts';
import { readTag } from './read-tag.ts';

export interface ReadingTools {
  thesaurus: Thesaurus;
  analysis: TextAnalysis;
  recogniser: Recogniser;
  specialData: SpecialDataFinder;
  conceptSpace: ConceptSpace;
}

/** What was found counts less than what was chosen, and only when it is rather sure. */
const DETECTED = { weight: 0.6, sure: 0.4, most: 4 } as const;
/** The nearest concepts that make up the vector. */
const NEAREST = 10;
/** The name of a ticked concept counts as words too, but nobody typed it. */
const NAME_OF_TAG = 0.5;

/** Chosen tags, the surest reading of each concept once. */
const readChosen = (tags: readonly string[], { thesaurus, recogniser }: ReadingTools) => {
  const chosen = new Map<string, ExpertiseTag>();
  const fields: Field[] = [];
  const choose = (concept: string, weight: number, said: string | null) => {
    if ((chosen.get(concept)?.weight ?? 0) < weight) {
      chosen.set(concept, { concept, origin: 'chosen', weight, said });
    }
  };
  for (const tag of tags) {
    const reading = readTag(tag, thesaurus, recogniser);
    if (reading.kind === 'concept') {
      choose(reading.concept, 1, null);
      fields.push({
        text: thesaurus.concept(reading.concept)?.prefLabel ?? '',
        weight: NAME_OF_TAG,
      });
    } else {
      for (const { concept, strength } of reading.meant) choose(concept, strength, reading.said);
      fields.push({ text: reading.said, weight: 1 });
    }
  }
  return { chosen, fields };
};

const spellingsIn = (text: string, { analysis, specialData }: ReadingTools) => {
  const words = analysis.words(text);
  const special = specialData.wordsOf(words);
  const spellings = new Map<string, string>();
  words.forEach(({ word, stem, start, end }, index) => {
    if (special.has(index) || analysis.isStopWord(word) || spellings.has(stem)) return;
    spellings.set(stem, text.slice(start, end));
  });
  return spellings;
};

/** Reads what a request or an offer is about. */
export const readExpertise = (
  { text, tags = [] }: ExpertiseText,
  tools: ReadingTools,
): Expertise => {
  const { chosen, fields } = readChosen(tags, tools);
  const found = tools.recogniser.recognise(text);
  // Before other texts are looked at, since the words of the last one are remembered.
  const spellings = spellingsIn(text, tools);
  const detected = found
    .slice(0, DETECTED.most)
    .filter(({ concept, strength }) => strength >= DETECTED.sure && !chosen.has(concept))
    .map(({ concept, strength, said }) => ({
      concept,
      origin: 'detected' as const,
      weight: DETECTED.weight * strength,
      said,
    }));
  const near = new Map(found.slice(0, NEAREST).map(({ concept, strength }) => [concept, strength]));
  for (const { concept, weight } of chosen.values()) {
    near.set(concept, Math.max(near.get(concept) ?? 0, weight));
  }
  return {
    ...countTerms([{ text, weight: 1 }, ...fields], tools.analysis),
    tags: [...chosen.values(), ...detected],
    vector: tools.conceptSpace(near),
    spellings,
  };
};
