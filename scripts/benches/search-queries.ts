import { chanceFrom } from './search-pages.ts';

/** Queries of one kind, as visitors type them. */
export interface QueryKind {
  name: string;
  typed: string[];
}

/** So many that the slowest of a hundred is not just the one that met the garbage collector. */
export const QUERIES_EACH = 200;

/** Queries over words that occur, the same every time. `words` has the commonest first. */
export function madeUpQueries(words: readonly string[]): QueryKind[] {
  const chance = chanceFrom(42);
  const pick = (from: number, to: number): string =>
    words[Math.floor(from + chance() * (Math.min(to, words.length) - from))] ?? 'buurt';
  const misspelt = (): string => {
    const word = pick(0, 5000);
    const at = 1 + Math.floor(chance() * (word.length - 2));
    return word.slice(0, at) + word.slice(at + 1);
  };
  const kind = (name: string, make: () => string): QueryKind => ({
    name,
    typed: Array.from({ length: QUERIES_EACH }, make),
  });
  return [
    kind('one word', () => pick(0, 5000)),
    kind('a very common word', () => pick(0, 30)),
    kind('one to three letters', () => pick(0, 2000).slice(0, 1 + Math.floor(chance() * 3))),
    kind('half a word', () => pick(0, 2000).slice(0, 5)),
    kind('misspelt', misspelt),
    kind('two words', () => `${pick(0, 1000)} ${pick(0, 5000)}`),
    kind('a sentence', () => `${pick(0, 200)} in de ${pick(0, 2000)} voor ${pick(0, 5000)}`),
    kind('nothing', () => ''),
  ];
}
