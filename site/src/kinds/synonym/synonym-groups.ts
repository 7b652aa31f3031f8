import { synonymWords } from '@burgerwerf/cms/contract';
import type { Entries } from '../../read-model/entries.ts';

/** The groups of words that editors say mean the same, in an order that stays. */
export const synonymGroups = (entries: Pick<Entries, 'ofKind'>): string[][] =>
  [...entries.ofKind('synonym')].map(({ words }) => synonymWords(words));
