import type { Marks } from '../query/readings.ts';
import { cropAround } from './crop.ts';
import { findMatches } from './word-marker.ts';

/** How one attribute of a hit is to be shown. */
export interface TextFormat {
  highlight: { before: string; after: string } | null;
  crop: { length: number; marker: string } | null;
}

/** The text with what was found marked, cut down to the part that matters. */
export const formatText = (text: string, marks: Marks, { highlight, crop }: TextFormat): string => {
  const { tokens, matches } = findMatches(text, marks);
  const part =
    crop === null
      ? { start: 0, end: text.length, cutBefore: false, cutAfter: false }
      : cropAround(text, tokens, matches, crop.length);
  let shown = '';
  let at = part.start;
  if (highlight !== null) {
    for (const match of matches) {
      if (match.start < at || match.end > part.end) continue;
      shown += text.slice(at, match.start) + highlight.before;
      shown += text.slice(match.start, match.end) + highlight.after;
      at = match.end;
    }
  }
  shown += text.slice(at, part.end);
  const marker = crop?.marker ?? '';
  return `${part.cutBefore ? marker : ''}${shown}${part.cutAfter ? marker : ''}`;
};
