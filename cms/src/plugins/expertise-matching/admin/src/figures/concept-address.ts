const CONCEPT = 'plugin::expertise-matching.concept';
const CONCEPTS = `/content-manager/collection-types/${CONCEPT}`;

/** The form in which a concept is made. */
export const NEW_CONCEPT = `${CONCEPTS}/create`;

/** The concepts in which a word occurs, to add it to one of them. */
export const conceptsWith = (word: string): string =>
  `${CONCEPTS}?${new URLSearchParams({ _q: word }).toString()}`;

export const CREATE_CONCEPT = [
  { action: 'plugin::content-manager.explorer.create', subject: CONCEPT },
];
