/** A number with its word: `1 antwoord`, `3 antwoorden`. */
export const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;
