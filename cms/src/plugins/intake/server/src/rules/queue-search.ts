/** Words that must all be found; more would only cost time. */
const MOST_WORDS = 6;

/** The words somebody looks for in the queue, each ready for LIKE with `\` before signs that mean something there. */
export const likePatterns = (q: string): string[] =>
  q
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS)
    .map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
