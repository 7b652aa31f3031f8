/** Expertise in somebody's own words, on one line. */
export const joinWords = (words: readonly string[]): string => words.join(', ');

export const splitWords = (text: string): string[] =>
  text
    .split(/[,\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
