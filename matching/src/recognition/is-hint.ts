import type { AnalysedWord } from '../text/text-analysis.ts';
import type { Evidence } from './evidence.ts';
import type { Name } from './name-index.ts';

/** As short as most abbreviations, of which `na` is no plural: it is no `NAS`. */
const SHORTEST = 2;

/** Whether a word is a name of one word, letter by letter. */
const isWhole = ({ words }: Name, { word }: AnalysedWord): boolean =>
  words.length === 1 && words[0]?.word === word;

/** Whether a word says too little to mean a name by itself. Nobody says a label by accident. */
const isVague = (word: AnalysedWord, name: Name): boolean =>
  word.isAmbiguous
    ? name.kind !== 'label' || !isWhole(name, word)
    : word.word.length <= SHORTEST && !isWhole(name, word);

/**
 * Whether one short word that means other things as well is all there is of a concept. `Hoe heet dat?` is not
 * about the heat in town.
 */
export const isHint = (words: readonly AnalysedWord[], evidence: readonly Evidence[]): boolean => {
  const only = evidence[0]?.sources[0];
  const word = only === undefined ? undefined : words[only];
  if (word === undefined) return false;
  return evidence.every(
    ({ name, sources }) => sources.every((source) => source === only) && isVague(word, name),
  );
};
