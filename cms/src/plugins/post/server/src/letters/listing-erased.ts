import type { LetterData } from '../../../shared/letters.mts';
import type { Letter } from './letter.ts';

export const listingErased = ({ kind }: LetterData<'listing-erased'>): Letter => ({
  subject: kind === 'offer' ? 'Je aanbod is gewist' : 'Je vraag is gewist',
  blocks: [
    {
      kind: 'text',
      text: `We hebben je ${kind === 'offer' ? 'aanbod' : 'vraag'} gewist, met je naam en je adres. Dit is de laatste mail erover.`,
    },
    { kind: 'text', text: 'Bedenk je je? Je kunt altijd iets nieuws insturen.' },
  ],
});
