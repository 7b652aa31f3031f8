import type { LetterData } from '../../../shared/letters.mts';
import { shownTitle, subjectWith } from '../rules/shown-title.ts';
import type { Letter } from './letter.ts';

export const submissionInReview = (data: LetterData<'submission-in-review'>): Letter => ({
  subject: subjectWith('We bekijken je inzending', data.title),
  blocks: [
    {
      kind: 'text',
      text: `Iemand van ons is begonnen met je inzending “${shownTitle(data.title)}”. Je hoeft nu niets te doen.`,
    },
    {
      kind: 'text',
      text: 'Hebben we een vraag, of hebben we besloten? Dan krijg je weer een mail.',
    },
    { kind: 'button', label: 'Bekijk je inzending', href: data.statusUrl },
  ],
});
