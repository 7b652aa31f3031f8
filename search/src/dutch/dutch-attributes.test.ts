import { describe, expect, it } from 'vitest';
import { dutchAttributes } from './dutch-attributes.ts';

const attributesOf = (title: string, text = '', places: string[] = []) =>
  dutchAttributes({ head: [title], text, places });
const words = (text: string): string[] => text.split(' ');

describe('the hidden attributes of a document', () => {
  it('hold other forms and synonyms apart from parts, and those apart from what is related', () => {
    const { headForms, headParts, related } = attributesOf('Moestuin');
    expect(words(headForms)).toEqual(expect.arrayContaining(['moestuinen', 'groentetuin']));
    expect(words(headParts)).toEqual(expect.arrayContaining(['tuin', 'tuinen']));
    expect(words(related)).toContain('volkstuin');
    expect(words(headForms)).not.toContain('tuin');
  });

  it('keep title and text apart', () => {
    const { headForms, textForms } = attributesOf('Feest', 'Met een optocht');
    expect(words(headForms)).not.toContain('optochten');
    expect(words(textForms)).toContain('optochten');
  });

  it('take no names of places apart', () => {
    expect(words(attributesOf('Wandelen in Stompwijk', '', ['Stompwijk']).headParts)).not.toContain(
      'wijk',
    );
  });

  it('are the same for the same texts', () => {
    expect(attributesOf('Buurtfeest', 'Elk jaar')).toEqual(attributesOf('Buurtfeest', 'Elk jaar'));
  });
});
