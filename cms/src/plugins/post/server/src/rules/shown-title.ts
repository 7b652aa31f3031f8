import { oneLine } from './one-line.ts';

const LONGEST = 100;
/** Invisible, and keeps the line together. */
const WORD_JOINER = '\u2060';

/**
 * What a visitor wrote, as it may stand in a letter of ours: short, and nothing in it becomes a link.
 * Anybody can fill in the address of somebody else, so otherwise we would carry links to strangers.
 */
export function shownTitle(title: string): string {
  return shortened(title).replace(/(?<=\S)[.:@](?=\S)/gu, `$&${WORD_JOINER}`);
}

/** A subject that names a title, which has its place at the end, where it may be cut off. */
export const subjectWith = (text: string, title: string): string => `${text}: ${shortened(title)}`;

function shortened(title: string): string {
  const line = oneLine(title);
  // Never half of a character that takes two places.
  return line.length <= LONGEST
    ? line
    : `${line
        .slice(0, LONGEST - 1)
        .replace(/[\ud800-\udbff]$/u, '')
        .trimEnd()}…`;
}
