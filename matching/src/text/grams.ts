const SIZE = 5;

/** Runs of five letters of a word with its edges marked; a short word is one run. */
export const gramsOf = (word: string): string[] => {
  const marked = `^${word}$`;
  if (marked.length <= SIZE) return [marked];
  return Array.from({ length: marked.length - SIZE + 1 }, (_, at) => marked.slice(at, at + SIZE));
};
