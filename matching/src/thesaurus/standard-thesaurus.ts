import { z } from 'zod';
import cueWords from '../../data/cue-words.json' with { type: 'json' };
import thesaurus from '../../data/expertise-thesaurus.json' with { type: 'json' };
import relatedConcepts from '../../data/related-concepts.json' with { type: 'json' };
import { thesaurusSchema, type ThesaurusData } from './concept.ts';

const cueWordsFile = z.record(z.string(), z.array(z.string()));
const relatedFile = z.array(z.tuple([z.string(), z.string()]));

/** The concepts a new installation begins with, before editors change them. */
export const standardThesaurusData = (): ThesaurusData => {
  const { themes, concepts } = thesaurusSchema.parse(thesaurus);
  const cues = cueWordsFile.parse(cueWords);
  const pairs = relatedFile.parse(relatedConcepts);
  return {
    themes,
    concepts: concepts.map((concept) => ({
      ...concept,
      cueWords: cues[concept.id] ?? [],
      related: pairs.flatMap(([one, other]) => (one === concept.id ? [other] : [])),
    })),
  };
};
