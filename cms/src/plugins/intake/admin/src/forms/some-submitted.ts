import { submitted, type Submitted } from '../../../shared/submitted.mts';

type Change = Record<string, unknown>;

/** What was submitted, for tests. */
export const someInitiative = (change: Change = {}): Submitted =>
  submitted.parse({
    kind: 'initiative',
    fields: {
      title: 'Moestuin aan de dijk',
      summary: 'Samen groente kweken op een braak stuk grond.',
      description: 'We beginnen klein, met tien bakken en een schuur.',
      stage: 'idea',
      policyFields: ['groen'],
      area: 'dorp',
      volunteers: 12,
      plan: { preparation: [{ step: 'Grond huren', done: true }], execution: 'Elke zaterdag.' },
      ...change,
    },
  });

export const someOffer = (change: Change = {}): Submitted =>
  submitted.parse({
    kind: 'offer',
    fields: {
      title: 'Hulp bij subsidies',
      text: 'Ik schreef vaker een aanvraag voor een buurthuis.',
      tags: ['subsidies'],
      ownWords: ['fondsen', 'begroting'],
      area: 'dorp',
      personKind: 'resident',
      capacity: 2,
      ...change,
    },
  });

export const someRequest = (change: Change = {}): Submitted =>
  submitted.parse({
    kind: 'request',
    fields: {
      title: 'Wie helpt onze moestuin?',
      needs: [
        { text: 'We zoeken iemand die een subsidie aanvraagt.', tags: ['subsidies'] },
        { text: 'En iemand die weet wat er groeit op natte grond.', ownWords: ['natte grond'] },
      ],
      area: 'dorp',
      personKind: 'initiative',
      neededBy: '2031-06-01',
      ...change,
    },
  });
