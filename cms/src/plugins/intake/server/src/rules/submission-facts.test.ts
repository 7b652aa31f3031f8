import { describe, expect, it } from 'vitest';
import { initiativeFields } from '../../../shared/initiative-form.mts';
import { requestFields } from '../../../shared/listing-form.mts';
import { factsOf } from './submission-facts.ts';

describe('what the queue knows of a submission', () => {
  it('is of an initiative also its website and its photos', () => {
    const fields = initiativeFields.parse({
      title: 'Buurtbieb',
      summary: 'Een kast vol boeken.',
      description: 'We zetten een kast neer.',
      stage: 'idea',
      policyFields: ['groen'],
      area: 'proefdorp',
      website: 'bieb.example',
      photos: [{ id: 'a'.repeat(22), alternativeText: 'De kast' }],
    });
    const { website, photos } = factsOf({ kind: 'initiative', fields });
    expect([website, photos.length]).toEqual(['https://bieb.example', 1]);
  });

  it('is of a request its title and its area', () => {
    const fields = requestFields.parse({
      title: 'Wie helpt met boeken?',
      needs: [{ text: 'We zoeken iemand die boeken kan kiezen.', ownWords: ['boeken'] }],
      area: 'proefdorp',
      personKind: 'initiative',
    });
    expect(factsOf({ kind: 'request', fields })).toEqual({
      title: 'Wie helpt met boeken?',
      area: 'proefdorp',
      website: null,
      photos: [],
    });
  });
});
