/** Ids of what there is, or once was, on the site of a test. */
export const ids = (letter: string, count: number) =>
  Array.from({ length: count }, (_, number) => `${letter}${number + 1}`);

export const policyFields = ids('p', 3);
export const areas = ids('a', 3);
export const pictures = ids('m', 2);
/** More than the numbered pages of a listing hold, so that the pages behind these are there too. */
export const initiatives = ids('i', 135);
/** One full part of the archive more or less decides what its pages lead to. */
export const newsFlashes = ids('n', 74);
export const events = ids('e', 6);
export const pages = ids('s', 2);
export const synonyms = ids('w', 2);
export const themes = ids('t', 3);
/** More than one page of a listing holds. */
export const offers = ids('o', 27);
export const requests = ids('q', 5);
export const combinations = ids('c', 2);
