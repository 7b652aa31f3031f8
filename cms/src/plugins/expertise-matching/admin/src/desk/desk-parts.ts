/** The parts of the desk, and their addresses below it. */
export const deskParts = {
  requests: [],
  proposals: ['proposals'],
  offers: ['offers'],
  combinations: ['combinations'],
  figures: ['figures'],
} as const;

export type DeskPart = keyof typeof deskParts;
