const VOWEL = /[aeiou]/u;

/** Stems that an infinitive may have, the likeliest first; which of them is right, only a dictionary knows. */
export const possibleStems = (infinitive: string): string[] => {
  if (!infinitive.endsWith('n')) return [];
  if (!infinitive.endsWith('en')) return [infinitive.slice(0, -1)];
  const root = infinitive.slice(0, -2);
  const [last = '', before = '', third = ''] = Array.from(root).reverse();
  // lopen → loop: the syllable closes, so its vowel is written twice.
  const isOpen = VOWEL.test(before) && !VOWEL.test(third) && !VOWEL.test(last);
  const stems = [
    ...(isOpen ? [root.slice(0, -1) + before + last] : []),
    ...(last === before ? [root.slice(0, -1)] : []),
    root,
  ];
  return stems.flatMap((stem) => [
    ...(stem.endsWith('v') ? [`${stem.slice(0, -1)}f`] : []),
    ...(stem.endsWith('z') ? [`${stem.slice(0, -1)}s`] : []),
    stem,
  ]);
};
