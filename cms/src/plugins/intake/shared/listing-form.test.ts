import { describe, expect, it } from 'vitest';
import { offerForm, requestForm } from './listing-form.mts';

const contact = { name: 'Inwoner Één', email: 'inwoner@proefdorp.example', phone: '' };
const text = 'Ik help graag met het schrijven van een aanvraag voor subsidie.';
const offer = {
  title: 'Hulp bij subsidies',
  text,
  tags: ['subsidies'],
  area: 'proefdorp',
  personKind: 'resident',
  contact,
  consent: 'expertise-aanbieden-1',
};
const { text: _, tags: __, ...rest } = offer;
const request = { ...rest, consent: 'expertise-vragen-1', needs: [{ text, ownWords: ['geld'] }] };

const problemsOf = (form: typeof offerForm | typeof requestForm, value: unknown) =>
  form.safeParse(value).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ??
  [];

describe('an offer', () => {
  it('fills in what is left open', () => {
    expect(offerForm.parse(offer)).toMatchObject({
      languages: ['nl'],
      visibility: 'public',
      reach: 'adjacent',
      capacity: 1,
      until: null,
      contact: { phone: null },
    });
  });

  it('needs a tag, which may be in own words', () => {
    expect(problemsOf(offerForm, { ...offer, tags: [] })).toEqual(['tags: required']);
    expect(problemsOf(offerForm, { ...offer, tags: [], ownWords: ['subsidie'] })).toEqual([]);
  });

  it('takes three tags and no more', () => {
    expect(problemsOf(offerForm, { ...offer, tags: ['a', 'b', 'c', 'd'] })).toEqual([
      'tags: too-many',
    ]);
  });

  it('is not taken with the consent of a request', () => {
    expect(problemsOf(offerForm, { ...offer, consent: 'expertise-vragen-1' })).toEqual([
      'consent: no-consent',
    ]);
  });

  it('leaves out what it does not name', () => {
    expect(offerForm.parse({ ...offer, state: 'open', id: 7 })).not.toHaveProperty('state');
  });
});

describe('a request', () => {
  it('has one or two needs', () => {
    const [first] = request.needs;
    expect(problemsOf(requestForm, request)).toEqual([]);
    expect(problemsOf(requestForm, { ...request, needs: [] })).toEqual(['needs: required']);
    expect(problemsOf(requestForm, { ...request, needs: [first, first, first] })).toEqual([
      'needs: too-many',
    ]);
  });

  it('says of which need something is wrong', () => {
    expect(problemsOf(requestForm, { ...request, needs: [{ text, tags: [] }] })).toEqual([
      'needs.0.tags: required',
    ]);
  });
});
