import type { LetterData } from '../../../shared/letters.mts';
import { shownTitle, subjectWith } from '../rules/shown-title.ts';
import type { Letter } from './letter.ts';

const missed = {
  publish: 'zou live gaan',
  unpublish: 'zou van de site gaan',
} as const;

const state = {
  publish:
    'Er is niets veranderd op de site. Los het op en plan een nieuw moment, of publiceer het meteen.',
  unpublish: 'Het staat nu nog op de site. Plan een nieuw moment, of haal het er meteen af.',
} as const;

export const planFailed = (data: LetterData<'plan-failed'>): Letter => ({
  subject: subjectWith('Gepland, maar niet gelukt', data.title),
  blocks: [
    {
      kind: 'text',
      text: `“${shownTitle(data.title)}” ${missed[data.action]} op ${data.moment}. Dat is niet gelukt.`,
    },
    { kind: 'quote', text: data.reason },
    { kind: 'text', text: state[data.action] },
    { kind: 'button', label: 'Open het concept', href: data.entryUrl },
    { kind: 'small-print', text: 'Je krijgt deze mail omdat jij dit hebt gepland.' },
  ],
  isAnsweredElsewhere: true,
});
