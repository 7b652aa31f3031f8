/** Between the words of a group. Editors also type what looks like it. */
const SEPARATOR = /[,;\n]/;

/** The words of a group that stand for each other, as an editor typed them in one field. */
export const synonymWords = (text: string): string[] =>
  text
    .split(SEPARATOR)
    .map((word) => word.replace(/\s+/g, ' ').trim())
    .filter((word) => word !== '');

/** The same group, always written in the same way. */
export const tidySynonyms = (text: string): string => synonymWords(text).join(', ');
