/** The runs of three signs in a text, without case, accents and punctuation. */
export function trigrams(text: string): ReadonlySet<string> {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const found = new Set<string>();
  if (plain === '') return found;
  const padded = `  ${plain} `;
  for (let start = 0; start + 3 <= padded.length; start += 1) {
    found.add(padded.slice(start, start + 3));
  }
  return found;
}

/** Dice's measure: 1 for the same set, 0 for nothing in common. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0;
  let shared = 0;
  for (const trigram of a) if (b.has(trigram)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}
