import type { LetterData } from '../../../shared/letters.mts';
import { shownTitle, subjectWith } from '../rules/shown-title.ts';
import type { Letter } from './letter.ts';

const what = { offer: 'aanbod', request: 'vraag' } as const;
const keep = {
  offer:
    'Wil je mensen blijven helpen? Verleng het dan met één klik. Doe je niets, dan stopt het vanzelf.',
  request:
    'Zoek je nog hulp? Verleng je vraag dan met één klik. Doe je niets, dan stopt die vanzelf.',
} as const;

export const listingExpires = (data: LetterData<'listing-expires'>): Letter => ({
  subject: subjectWith(`Je ${what[data.kind]} loopt af op ${data.until}`, data.title),
  blocks: [
    {
      kind: 'text',
      text: `Je ${what[data.kind]} “${shownTitle(data.title)}” staat bij ons tot ${data.until}.`,
    },
    { kind: 'text', text: keep[data.kind] },
    { kind: 'button', label: `Verleng je ${what[data.kind]}`, href: data.manageUrl },
  ],
});
