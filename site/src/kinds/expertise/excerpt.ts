const LONGEST = 180;

/** The beginning of a text on one line, up to a whole word. */
export function excerpt(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= LONGEST) return line;
  const end = line.lastIndexOf(' ', LONGEST);
  return `${line.slice(0, end > 0 ? end : LONGEST)} …`;
}
