import type { LetterData } from '../../../shared/letters.mts';
import { shownTitle, subjectWith } from '../rules/shown-title.ts';
import { submissionWords } from './submission-words.ts';
import type { Letter } from './letter.ts';

export function submissionInReview(data: LetterData<'submission-in-review'>): Letter {
  const { name } = submissionWords[data.kind];
  return {
    subject: subjectWith(`We bekijken je ${name}`, data.title),
    blocks: [
      {
        kind: 'text',
        text: `Iemand van ons is begonnen met je ${name} “${shownTitle(data.title)}”. Je hoeft nu niets te doen.`,
      },
      {
        kind: 'text',
        text: 'Hebben we een vraag, of hebben we besloten? Dan krijg je weer een mail.',
      },
      { kind: 'button', label: `Bekijk je ${name}`, href: data.statusUrl },
    ],
  };
}
