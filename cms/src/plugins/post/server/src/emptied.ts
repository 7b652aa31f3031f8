/** A mail of which only is known that it went: to whom and what it said is forgotten. */
export const emptied = {
  toName: null,
  toAddress: null,
  subject: null,
  text: null,
  html: null,
} as const;
