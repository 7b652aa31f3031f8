const SIZE = 5;

const cut = (word: string): readonly string[] => {
  const marked = `^${word}$`;
  if (marked.length <= SIZE) return [marked];
  return Array.from({ length: marked.length - SIZE + 1 }, (_, at) => marked.slice(at, at + SIZE));
};

const MOST_REMEMBERED = 10_000;
const remembered = new Map<string, readonly string[]>();

/**
 * Runs of five letters of a word with its edges marked; a short word is one run. Those of a word are remembered:
 * cutting them and telling one from another would be a large part of reading a text.
 */
export const gramsOf = (word: string): readonly string[] => {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  const grams = cut(word);
  // What is common comes soon: to begin anew would forget it for names that never come back.
  if (remembered.size < MOST_REMEMBERED) remembered.set(word, grams);
  return grams;
};
