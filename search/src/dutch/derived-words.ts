import { possibleStems } from './word-list/verb-stem.ts';
import { dutchWords } from './word-list/word-list.ts';

interface Derivation {
  from: RegExp;
  to: (stem: string) => readonly string[];
}

/** How words of one kind become words of another. What comes of it counts only when it is a word. */
const derivations: readonly Derivation[] = [
  { from: /^(.{3,})heid$/u, to: (stem) => [stem] },
  { from: /^(.{2,}(?:zaam|baar|lijk|ig|loos|end|el|er|d))$/u, to: (stem) => [`${stem}heid`] },
  { from: /^(.{3,})atie$/u, to: (stem) => [`${stem}eren`, `${stem}iseren`] },
  { from: /^(.{3,})eren$/u, to: (stem) => [`${stem}atie`, `${stem}ering`] },
  { from: /^(.{3,})ing$/u, to: (stem) => [`${stem}en`] },
  { from: /^(.{3,})en$/u, to: (stem) => [`${stem}ing`, `${stem}er`, `${stem}ster`] },
  { from: /^(.{4,})(?:er|aar|ster)$/u, to: (stem) => [`${stem}en`] },
];

const isWord = (word: string): boolean => dutchWords().families(word).length > 0;

/**
 * Words of another kind that a word gave rise to or came from: `isoleren` and `isolatie`, `eenzaam` and
 * `eenzaamheid`, `wandelen` and `wandelaar`. The word must be in its base form.
 */
export const derivedWords = (base: string): string[] => {
  const made = derivations.flatMap(({ from, to }) => {
    const stem = from.exec(base)?.[1];
    return stem === undefined ? [] : to(stem);
  });
  const stems = possibleStems(base).filter((stem) => stem.length >= 4);
  made.push(...stems.flatMap((stem) => [`${stem}er`, `${stem}aar`, `${stem}ster`]));
  return [...new Set(made)].filter((word) => word !== base && isWord(word));
};
