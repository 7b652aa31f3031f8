import type { LetterData } from '../../../shared/letters.mts';
import { shownTitle, subjectWith } from '../rules/shown-title.ts';
import type { Letter } from './letter.ts';

export const combinationOutcome = (data: LetterData<'combination-outcome'>): Letter => ({
  subject: subjectWith(
    data.turn === 'first' ? 'Hoe ging het' : 'Nog even: hoe ging het',
    data.title,
  ),
  blocks: [
    {
      kind: 'text',
      text: `Jullie doen mee aan “${shownTitle(data.title)}”. Hebben jullie elkaar kunnen helpen?`,
    },
    {
      kind: 'text',
      text: 'Eén klik op het goede antwoord is genoeg. Zo leren wij welke initiatieven bij elkaar passen.',
    },
    { kind: 'button', label: 'Vertel hoe het ging', href: data.answerUrl },
  ],
  isAnsweredElsewhere: true,
});
