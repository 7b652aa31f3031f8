/** From so many documents on, a beginning of at most so many letters is not looked up everywhere. */
export const MANY_DOCUMENTS = 20_000;
const SOME_LETTERS = 3;
const VERY_MANY_DOCUMENTS = 50_000;
const MORE_LETTERS = 5;

/**
 * Whether the beginning of a word stands for a good part of all words: too many places to look up while
 * somebody types on. The more documents there are, the sooner enough of them open with such a word.
 * @param letters typed so far
 */
export const isBroadPrefix = (letters: number, documents: number): boolean => {
  if (documents <= MANY_DOCUMENTS) return false;
  return letters <= (documents <= VERY_MANY_DOCUMENTS ? SOME_LETTERS : MORE_LETTERS);
};
