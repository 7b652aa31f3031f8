import { readDictionary } from './dictionary.ts';
import { wordFamilies } from './families.ts';
import { familyLine } from './family-line.ts';

/** The word list as it is kept: a line for each family, in order. */
export const wordListText = (): string => {
  const lines = wordFamilies(readDictionary()).flatMap((family) => familyLine(family) ?? []);
  return `${[...new Set(lines)].sort().join('\n')}\n`;
};
