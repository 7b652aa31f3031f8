import { describe, expect, it } from 'vitest';
import { limits } from '../../../shared/limits.mts';
import {
  emptyLetter,
  goesWithoutLetter,
  isWritten,
  letterProblem,
  withSuggestion,
} from './letter-draft.ts';

describe('A letter', () => {
  it('begins with the suggested text, which is nobody’s own', () => {
    const letter = withSuggestion(emptyLetter, 'Bedankt voor je plan.');
    expect(letter.text).toBe('Bedankt voor je plan.');
    expect(isWritten(letter)).toBe(false);
  });

  it('takes another suggestion as long as nobody wrote in it', () => {
    const letter = withSuggestion(withSuggestion(emptyLetter, 'Dubbel.'), 'Buiten ons gebied.');
    expect(letter.text).toBe('Buiten ons gebied.');
  });

  it('keeps what somebody wrote when another suggestion comes', () => {
    const written = { ...withSuggestion(emptyLetter, 'Dubbel.'), text: 'Dubbel, zie je vorige.' };
    expect(isWritten(written)).toBe(true);
    expect(withSuggestion(written, 'Buiten ons gebied.')).toEqual({
      text: 'Dubbel, zie je vorige.',
      suggested: 'Buiten ons gebied.',
    });
  });

  it('that was emptied may be filled again', () => {
    expect(withSuggestion({ text: ' ', suggested: 'Dubbel.' }, 'Toch niet.').text).toBe(
      'Toch niet.',
    );
  });

  it('without a word, or too long, cannot go', () => {
    expect(letterProblem({ ...emptyLetter, text: ' \n ' })).toBe('required');
    expect(letterProblem({ ...emptyLetter, text: 'a'.repeat(limits.answer + 1) })).toBe('too-long');
    expect(letterProblem({ ...emptyLetter, text: 'Welkom!' })).toBeNull();
  });

  it('is not written to who sends spam', () => {
    expect(goesWithoutLetter('spam')).toBe(true);
    expect(goesWithoutLetter('duplicate')).toBe(false);
  });
});
