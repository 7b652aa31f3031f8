import { createConceptSpace } from './expertise/concept-vector.ts';
import type { Expertise, ExpertiseText } from './expertise/expertise.ts';
import { readExpertise } from './expertise/read-expertise.ts';
import { readTag, type TagReading } from './expertise/read-tag.ts';
import { suggestTags, type Suggestion } from './expertise/suggest-tags.ts';
import { createOfferIndex, type OfferIndex } from './index/offer-index.ts';
import { createRecogniser } from './recognition/recognise.ts';
import { scoreExpertise, type ExpertiseScore } from './score/expertise-score.ts';
import type { Statistics } from './score/statistics.ts';
import { createSpecialDataFinder, type SpecialData } from './special-data/find-special-data.ts';
import { createDutchAnalysis } from './text/dutch-analysis.ts';
import type { TextAnalysis } from './text/text-analysis.ts';
import type { Thesaurus } from './thesaurus/thesaurus.ts';

/** Everything matching can do with one thesaurus. Make another when editors change a concept. */
export interface Matching {
  readonly thesaurus: Thesaurus;
  /** What a request or an offer is about. */
  read(expertise: ExpertiseText): Expertise;
  /** What a tag that a person chose or typed stands for. */
  readTag(tag: string): TagReading;
  /** Tags to choose from for a text, five unless told otherwise. */
  suggestTags(text: string, count?: number): Suggestion[];
  /** What to warn about in a text, while it is typed. */
  findSpecialData(text: string): SpecialData[];
  /** How well one offer fits one request. */
  score(need: Expertise, offer: Expertise, statistics: Statistics): ExpertiseScore;
  /** An empty index, to put offers in. Measure the statistics over the offers it will hold. */
  createIndex(statistics: Statistics): OfferIndex;
}

/** Makes matching for a thesaurus, in Dutch unless it is given another language. */
export const createMatching = (
  thesaurus: Thesaurus,
  analysis: TextAnalysis = createDutchAnalysis(),
): Matching => {
  const specialData = createSpecialDataFinder(analysis);
  const recogniser = createRecogniser(thesaurus, analysis, specialData);
  const conceptSpace = createConceptSpace(thesaurus);
  const tools = { thesaurus, analysis, recogniser, specialData, conceptSpace };
  return {
    thesaurus,
    read: (text) => readExpertise(text, tools),
    readTag: (tag) => readTag(tag, thesaurus, recogniser),
    suggestTags: (text, count) => suggestTags(text, tools, count),
    findSpecialData: (text) => specialData.find(text),
    score: (need, offer, statistics) => scoreExpertise(need, offer, { thesaurus, statistics }),
    createIndex: (statistics) => createOfferIndex({ thesaurus, statistics }),
  };
};
