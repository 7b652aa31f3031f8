import { baseForm, wordForms } from './word-forms.ts';

/** Which words lead to which, whatever their form. */
export interface WordNetwork {
  /** The words that one leads to, each in its base form; the word itself is not among them. */
  from: (word: string) => readonly string[];
}

/** Joins all words of a group with each other. */
export const wordNetwork = (groups: readonly (readonly string[])[]): WordNetwork => {
  const byBase = new Map<string, Set<string>>();
  for (const group of groups) {
    for (const word of group) {
      for (const base of new Set([word, baseForm(word)])) {
        const others = byBase.get(base) ?? new Set<string>();
        for (const other of group) if (other !== word) others.add(other);
        byBase.set(base, others);
      }
    }
  }
  return {
    from: (word) => {
      const others =
        byBase.get(word) ??
        wordForms(word)
          .map((form) => byBase.get(form))
          .find(Boolean);
      return others === undefined ? [] : [...others];
    },
  };
};
