import type { LetterData } from '../../../shared/letters.mts';
import { shownTitle, subjectWith } from '../rules/shown-title.ts';
import type { Letter } from './letter.ts';

type End = LetterData<'proposal-ended'>['end'];

const why: Record<End, string> = {
  'declined-by-helper': 'De helper heeft toch geen tijd.',
  'declined-by-requester': 'De ander kiest nu voor iets anders. Dat ligt niet aan jou.',
  expired: 'Er kwam op tijd geen antwoord.',
  withdrawn: 'De vraag om kennis te maken is ingetrokken.',
  'listing-gone': 'De vraag of het aanbod is er niet meer.',
  done: 'Het is afgerond.',
};

const next = {
  helper:
    'Je aanbod blijft staan. Past het bij een andere vraag, dan horen we graag of je wilt helpen.',
  requester: 'Je vraag blijft staan. We zoeken verder naar iemand die je kan helpen.',
} as const;

export const proposalEnded = (data: LetterData<'proposal-ended'>): Letter => ({
  subject: subjectWith('De kennismaking gaat niet door', data.title),
  blocks: [
    {
      kind: 'text',
      text: `De kennismaking over “${shownTitle(data.title)}” gaat niet door. ${why[data.end]}`,
    },
    { kind: 'text', text: next[data.side] },
  ],
});
