import type { LetterData } from '../../../shared/letters.mts';
import { shownTitle, subjectWith } from '../rules/shown-title.ts';
import type { Letter } from './letter.ts';

export const submissionQuestion = (data: LetterData<'submission-question'>): Letter => ({
  subject: subjectWith('We hebben een vraag over je inzending', data.title),
  blocks: [
    {
      kind: 'text',
      text: `We lezen je inzending “${shownTitle(data.title)}” en hebben een vraag.`,
    },
    { kind: 'quote', text: data.text },
    { kind: 'button', label: 'Geef antwoord', href: data.statusUrl },
    {
      kind: 'text',
      text: 'Antwoord het liefst op die pagina. Dan staat je antwoord bij je inzending, en gaan we ermee verder.',
    },
  ],
  isAnsweredElsewhere: true,
});
