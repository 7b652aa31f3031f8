/**
 * The level a heading of rich text gets on a page. The page's own title is the only h1, and a text
 * begins at `top`, whatever level its editor began with.
 */
export function headingLevel(level: number, lowestUsed: number, top: number): number {
  return Math.min(6, level - lowestUsed + top);
}

/** The most important level that a text uses; 6 when it has no headings. */
export const lowestLevel = (levels: readonly number[]): number => Math.min(6, ...levels);
