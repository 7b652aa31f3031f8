/** A part of a text, and whether it is one of the words that were looked for. */
export interface MarkedPart {
  text: string;
  isMarked: boolean;
}

/** Cuts a text at the words to mark, as they stand in it and only where they stand alone. */
export function markedParts(text: string, words: readonly string[]): MarkedPart[] {
  const wanted = [...new Set(words)].filter((word) => word !== '').sort(longestFirst);
  if (wanted.length === 0) return [{ text, isMarked: false }];
  const escaped = wanted.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  return text
    .split(new RegExp(`(?<![\\p{L}\\p{N}])(${escaped})(?![\\p{L}\\p{N}])`, 'u'))
    .map((part, index) => ({ text: part, isMarked: index % 2 === 1 }))
    .filter((part) => part.text !== '');
}

const longestFirst = (one: string, other: string) => other.length - one.length;
