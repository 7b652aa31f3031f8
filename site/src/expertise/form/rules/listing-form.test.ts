import { describe, expect, it } from 'vitest';
import { checkListing, wordsOf } from './check-listing.ts';
import { emptyListing, prefilledListing } from './listing-draft.ts';
import { listingErrorInSummary, listingErrorText } from './listing-error-text.ts';
import { listingErrors, listingFieldOf } from './listing-errors.ts';
import { readListing } from './read-listing.ts';

const fields = new Map<string, readonly string[]>([
  ['title', ['Hulp bij een subsidie']],
  ['needs.0.text', ['Wij zoeken iemand die helpt met een aanvraag.']],
  ['needs.0.tags', ['subsidie-aanvragen', 'subsidie-aanvragen']],
  ['needs.0.ownWords', ['loket, potjes']],
  ['needs.1.text', ['']],
  ['area', ['wijk']],
  ['neededBy', ['2026-05-01']],
  ['languages', ['nl', 'tr']],
  ['personKind', ['initiative']],
  ['visibility', ['public']],
  ['contact.name', ['Sam Voorbeeld']],
  ['contact.email', ['sam@wijk.example']],
  ['consent', ['expertise-vragen-1']],
  ['about', ['K7-M3QPA']],
]);
const without = (name: string) => new Map([...fields].filter(([other]) => other !== name));

describe('the form to ask', () => {
  it('becomes a request of the contract', () => {
    expect(checkListing(readListing('request', fields))).toMatchObject({
      kind: 'request',
      form: {
        needs: [{ tags: ['subsidie-aanvragen'], ownWords: ['loket', 'potjes'] }],
        languages: ['nl', 'tr'],
        neededBy: '2026-05-01',
        about: 'K7-M3QPA',
        contact: { phone: null },
      },
    });
  });

  it('may ask two things, and says what is wrong with the second', () => {
    const draft = readListing('request', new Map([...fields, ['needs.1.text', ['Kort']]]));
    const checked = checkListing(draft);
    if (checked.kind !== 'refused') throw new Error('A second need without a subject is taken');
    expect([...listingErrors(checked.problems).errors]).toEqual([
      ['needs.1.text', 'too-short'],
      ['needs.1.tags', 'required'],
    ]);
  });

  it.each(['title', 'area', 'personKind', 'contact.name', 'contact.email', 'consent'])(
    'is refused without %s, at that field',
    (name) => {
      const checked = checkListing(readListing('request', without(name)));
      const problems = checked.kind === 'refused' ? checked.problems : [];
      expect([...listingErrors(problems).errors.keys()]).toEqual([name]);
    },
  );
});

describe('the form to offer', () => {
  it('is about one thing', () => {
    const offer = new Map([
      ...fields,
      ['consent', ['expertise-aanbieden-1']],
      ['capacity', ['3']],
      ['reach', ['adjacent']],
    ]);
    expect(checkListing(readListing('offer', offer))).toMatchObject({
      kind: 'offer',
      form: { capacity: 3, tags: ['subsidie-aanvragen'] },
    });
    expect(listingFieldOf({ path: ['tags'], code: 'required' })).toBe('needs.0.tags');
    expect(listingFieldOf({ path: ['ownWords', 2], code: 'too-long' })).toBe('needs.0.ownWords');
  });
});

describe('what is wrong', () => {
  it('is counted when it belongs nowhere on the form', () => {
    expect(listingErrors([{ path: ['needs', 0, 'colour'], code: 'required' }]).others).toBe(0);
    expect(listingErrors([{ path: ['colour'], code: 'required' }]).others).toBe(1);
    expect(listingErrors([{ path: ['title'], code: 'onzin' }]).others).toBe(1);
  });

  it('is told in a sentence, with the name of its field where it stands alone', () => {
    expect(listingErrorText('needs.1.tags', 'too-many')).toBe('Kies er hooguit 3.');
    expect(listingErrorText('neededBy', 'not-a-choice')).toContain('Vul een datum in');
    expect(listingErrorInSummary('title', 'too-long', 'Titel')).toBe(
      'Titel: maak dit korter: hooguit 120 tekens.',
    );
  });
});

it('Own words are parted by commas and lines', () => {
  expect(wordsOf('loket; potjes,\n fondsen ,')).toEqual(['loket', 'potjes', 'fondsen']);
});

describe('an address that fills in a part', () => {
  it('names what the form answers, where it is and for which initiative', () => {
    const query = new URLSearchParams('bij=k7-m3qpa&gebied=wijk&initiatief=tuin');
    expect(prefilledListing('offer', query).texts).toMatchObject({
      about: 'K7-M3QPA',
      area: 'wijk',
      initiative: 'tuin',
    });
  });

  it('fills in nothing that is no code', () => {
    const query = new URLSearchParams('bij=<script>');
    expect(prefilledListing('request', query)).toEqual(emptyListing('request'));
  });
});
