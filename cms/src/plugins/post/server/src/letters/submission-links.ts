import type { LetterData } from '../../../shared/letters.mts';
import { shownTitle } from '../rules/shown-title.ts';
import type { Letter } from './letter.ts';

export const submissionLinks = ({ submissions }: LetterData<'submission-links'>): Letter => ({
  subject:
    submissions.length === 1
      ? 'Je nieuwe link naar je inzending'
      : 'Je nieuwe links naar je inzendingen',
  blocks: [
    {
      kind: 'text',
      text:
        submissions.length === 1
          ? 'Je vroeg om een nieuwe link naar je inzending. Hier is hij.'
          : 'Je vroeg om nieuwe links naar je inzendingen. Hier zijn ze.',
    },
    {
      kind: 'links',
      links: submissions.map(({ title, statusUrl }) => ({
        label: shownTitle(title),
        href: statusUrl,
      })),
    },
    {
      kind: 'small-print',
      text: 'Deze mail is alleen voor jou, dus stuur hem niet door. Heb je hier niet om gevraagd? Dan hoef je niets te doen.',
    },
  ],
});
