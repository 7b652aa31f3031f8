/** Up to so many documents, a beginning of so many letters is looked up everywhere. */
export const documentsFor = (letters: number): number => 1_000 * 2 ** letters;

/**
 * Whether the beginning of a word stands for so many words that they are too much to look up everywhere while
 * somebody types on. Each letter more halves them; the more documents there are, the sooner enough of them open
 * with such a word.
 * @param letters typed so far
 */
export const isBroadPrefix = (letters: number, documents: number): boolean =>
  documents > documentsFor(letters);
