/** A name as it stands within a sentence: without its capital, unless it begins with an abbreviation. */
export const inSentence = (name: string): string =>
  /^\p{Lu}{2}/u.test(name) ? name : name.charAt(0).toLocaleLowerCase('nl') + name.slice(1);
