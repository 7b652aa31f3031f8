import type { LetterData } from '../../../shared/letters.mts';
import { shownTitle, subjectWith } from '../rules/shown-title.ts';
import { submissionWords } from './submission-words.ts';
import type { Letter } from './letter.ts';

export function submissionQuestion(data: LetterData<'submission-question'>): Letter {
  const { name } = submissionWords[data.kind];
  return {
    subject: subjectWith(`We hebben een vraag over je ${name}`, data.title),
    blocks: [
      {
        kind: 'text',
        text: `We lezen je ${name} “${shownTitle(data.title)}” en hebben een vraag.`,
      },
      { kind: 'quote', text: data.text },
      { kind: 'button', label: 'Geef antwoord', href: data.statusUrl },
      {
        kind: 'text',
        text: `Antwoord het liefst op die pagina. Dan staat je antwoord bij je ${name}, en gaan we ermee verder.`,
      },
    ],
    isAnsweredElsewhere: true,
  };
}
