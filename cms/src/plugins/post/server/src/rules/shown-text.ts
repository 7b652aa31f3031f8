const LONGEST = 700;
const WORD_JOINER = '\u2060';

/** A text that a visitor wrote, as it may be quoted in a letter of ours: not too long, and nothing in it becomes a link. */
export function shownText(text: string): string {
  const trimmed = text.trim();
  const cut =
    trimmed.length <= LONGEST
      ? trimmed
      : `${trimmed
          .slice(0, LONGEST - 1)
          .replace(/[\ud800-\udbff]$/u, '')
          .trimEnd()}…`;
  return cut.replace(/(?<=\S)[.:@](?=\S)/gu, `$&${WORD_JOINER}`);
}
