import { threadText } from '../../../shared/text.mts';
import type { DeclineReason } from '../../../shared/states.mts';

/** A letter that somebody writes, and the text that it began with. */
export interface LetterDraft {
  text: string;
  suggested: string;
}

export const emptyLetter: LetterDraft = { text: '', suggested: '' };

/** Whether somebody wrote words of their own, which must not get lost. */
export function isWritten({ text, suggested }: LetterDraft): boolean {
  return text.trim() !== '' && text.trim() !== suggested.trim();
}

/** Begins with another text, unless somebody wrote in it already: their words stay. */
export function withSuggestion(letter: LetterDraft, suggested: string): LetterDraft {
  return { suggested, text: isWritten(letter) ? letter.text : suggested };
}

/** What is wrong with it, as a code; null when it can go. */
export function letterProblem({ text }: LetterDraft): string | null {
  const result = threadText.safeParse(text);
  return result.success ? null : (result.error.issues[0]?.message ?? 'required');
}

/** To who sends spam one does not write. */
export const goesWithoutLetter = (reason: DeclineReason | ''): boolean => reason === 'spam';
