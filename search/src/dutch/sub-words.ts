import { compoundParts } from './compound-parts.ts';
import { dutchWords } from './word-list/word-list.ts';

const isWord = (word: string): boolean => dutchWords().families(word).length > 0;

/**
 * The words that stand in a compound: its parts, and what neighbouring parts make together at its end, or
 * where that is a word: `buurtmoestuin` → `buurt`, `moes`, `tuin`, `moestuin`. The word must be folded.
 */
export const subWords = (word: string): string[] => {
  const parts = compoundParts(word);
  const found = [...parts];
  for (let from = 0; from < parts.length; from += 1) {
    for (let to = from + 2; to <= parts.length; to += 1) {
      const joined = parts.slice(from, to).join('');
      const isEnd = to === parts.length;
      if (joined !== word && (isEnd || isWord(joined))) found.push(joined);
    }
  }
  // A part may be a compound itself that the dictionary holds as one word.
  return [...new Set([...found, ...parts.flatMap(subWords)])];
};
