/** Ids of the initiatives of some gifts, each once: of a ring in the order of helping. */
export const initiativesOf = (gifts: readonly { from: string; to: string }[]): string[] => [
  ...new Set(gifts.flatMap(({ from, to }) => [from, to])),
];
