/** The generated file with word families. */
export const WORD_LIST = new URL('./dutch-words.txt', import.meta.url);
