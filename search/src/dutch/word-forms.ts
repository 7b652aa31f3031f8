import { compoundParts } from './compound-parts.ts';
import { keptForms } from './kept-forms.ts';
import { dutchWords } from './word-list/word-list.ts';

/** More forms than a word ever needs: a guard against one that belongs to many families. */
const MAX_FORMS = 24;

const knownForms = (word: string): readonly string[] =>
  keptForms(word) ??
  dutchWords()
    .families(word)
    .flatMap(({ forms }) => forms.filter((form) => !form.isRare).map((form) => form.word));

/**
 * A word and the other forms that people type of it: plural, diminutive, tenses, the -e of an adjective. A
 * compound that the dictionary does not know bends as its last part does. The word must be folded; it is itself
 * the first of the forms.
 */
export const wordForms = (word: string): string[] => {
  const known = knownForms(word);
  const last = known.length > 0 ? undefined : compoundParts(word).at(-1);
  const forms =
    last === undefined
      ? known
      : knownForms(last).map((form) => word.slice(0, word.length - last.length) + form);
  return [...new Set([word, ...forms])].slice(0, MAX_FORMS);
};

/** How many words of the dictionary have this form: `heet` is hot and is called. The word must be folded. */
export const meanings = (word: string): number => dutchWords().families(word).length;

/** The form under which a word stands in a dictionary: the same for all its forms, where it has but one. */
export const baseForm = (word: string): string => {
  const known = keptForms(word)?.[0] ?? dutchWords().families(word)[0]?.forms[0].word;
  if (known !== undefined) return known;
  const last = compoundParts(word).at(-1);
  if (last === undefined) return word;
  return word.slice(0, word.length - last.length) + baseForm(last);
};
