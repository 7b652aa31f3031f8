import type { LetterData } from '../../../shared/letters.mts';
import { shownTitle, subjectWith } from '../rules/shown-title.ts';
import { submissionWords } from './submission-words.ts';
import type { Letter } from './letter.ts';

export const submissionWithdrawn = (data: LetterData<'submission-withdrawn'>): Letter => ({
  subject: subjectWith(`Je ${submissionWords[data.kind].name} is ingetrokken`, data.title),
  blocks: [
    {
      kind: 'text',
      text: `Je hebt je ${submissionWords[data.kind].name} “${shownTitle(data.title)}” ingetrokken. Wat je instuurde, hebben we gewist.`,
    },
    { kind: 'text', text: 'Bedenk je je? Je kunt altijd iets nieuws insturen.' },
  ],
});
