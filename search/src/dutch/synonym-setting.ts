import { fold } from '../embedded/text/fold.ts';
import { wordForms } from './word-forms.ts';

/** A group may hold words of several parts; those are taken as they are. */
const formsOf = (term: string): string[] => {
  const folded = fold(term.trim());
  return /^[a-z]+$/u.test(folded) ? wordForms(folded) : [folded];
};

/** Groups of words in the form of Meilisearch's setting: each word, in each form, with those it stands for. */
export const synonymSetting = (
  groups: readonly (readonly string[])[],
): Record<string, string[]> => {
  const setting = new Map<string, Set<string>>();
  for (const group of groups) {
    const terms = [...new Set(group.map(formsOf).map((forms) => forms.join('|')))].map((joined) =>
      joined.split('|'),
    );
    for (const forms of terms) {
      const others = terms.filter((other) => other !== forms).flat();
      for (const form of forms) {
        const known = setting.get(form) ?? new Set<string>();
        for (const other of others) if (other !== form) known.add(other);
        setting.set(form, known);
      }
    }
  }
  const sorted = [...setting].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([word, others]) => [word, [...others]]));
};
