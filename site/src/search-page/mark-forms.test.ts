import { describe, expect, it } from 'vitest';
import { segments } from './highlight.ts';
import { markForms } from './mark-forms.ts';

const markedIn = (text: string, typed: string): string[] =>
  segments(markForms(text, typed)).flatMap((segment) => (segment.isFound ? [segment.text] : []));

describe('marking words that answer otherwise than they were typed', () => {
  it.each([
    ['Wij leggen tuinen aan in het dorp.', 'tuin', ['tuinen']],
    ['Een Buurtmoestuin voor jong en oud.', 'moestuinen', ['Buurtmoestuin']],
    ['De vereniging zoekt leden.', 'vzw', ['vereniging']],
    ['Hier wordt getuinierd.', 'fiets', []],
  ])('finds in "%s" for "%s": %j', (text, typed, found) => {
    expect(markedIn(text, typed)).toEqual(found);
  });

  it('leaves the text as it is, and marks nothing for words without a subject', () => {
    const text = 'Tuinen, van en voor de buurt…';
    const joined = segments(markForms(text, 'tuin'))
      .map((segment) => segment.text)
      .join('');
    expect(joined).toBe(text);
    expect(markForms(text, 'van de')).toBe(text);
  });
});
