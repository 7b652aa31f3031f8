import { describe, expect, it } from 'vitest';
import { HIGHLIGHT_END, HIGHLIGHT_START, segments } from './highlight.ts';
import { withMarkedForms } from './mark-forms.ts';

const textsOf = (markedText: string) => ({ markedTitle: '', markedSummary: '', markedText });
const markForms = (text: string, typed: string): string =>
  withMarkedForms(textsOf(text), typed).markedText;
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

  it('is for hits in which the very word is nowhere', () => {
    const hit = {
      ...textsOf('De tuin'),
      markedTitle: 'Tuin',
      markedSummary: `Bij de ${HIGHLIGHT_START}tuinen${HIGHLIGHT_END}.`,
    };
    expect(withMarkedForms(hit, 'tuinen')).toEqual(hit);
    expect(withMarkedForms({ ...hit, markedSummary: '' }, 'tuinen')).toMatchObject({
      markedTitle: `${HIGHLIGHT_START}Tuin${HIGHLIGHT_END}`,
    });
  });
});
