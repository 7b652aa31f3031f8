import { describe, expect, it } from 'vitest';
import { someInitiative, someOffer } from '../forms/some-submitted.ts';
import { placeConsequences } from './place-consequences.ts';

describe('Placing', () => {
  it('says of an initiative that its page comes and a mail goes', () => {
    expect(placeConsequences(someInitiative())).toContain('place.mail');
  });

  it('says of an offer whether it comes on the site', () => {
    expect(placeConsequences(someOffer())).toContain('place.listing-page');
    expect(placeConsequences(someOffer({ visibility: 'coordinator-only' }))).toContain(
      'place.listing-hidden',
    );
  });
});
