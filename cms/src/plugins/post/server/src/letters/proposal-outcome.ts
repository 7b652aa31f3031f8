import type { LetterData } from '../../../shared/letters.mts';
import { shownTitle, subjectWith } from '../rules/shown-title.ts';
import type { Letter } from './letter.ts';

export const proposalOutcome = (data: LetterData<'proposal-outcome'>): Letter => ({
  subject: subjectWith(
    data.turn === 'first' ? 'Hoe ging het' : 'Nog even: hoe ging het',
    data.title,
  ),
  blocks: [
    {
      kind: 'text',
      text:
        data.side === 'helper'
          ? `Je wilde helpen met “${shownTitle(data.title)}”. Is dat gelukt?`
          : `Iemand wilde je helpen met “${shownTitle(data.title)}”. Heb je er iets aan gehad?`,
    },
    {
      kind: 'text',
      text: 'Eén klik op het goede antwoord is genoeg. Zo leren wij wie goed bij wie past.',
    },
    { kind: 'button', label: 'Vertel hoe het ging', href: data.answerUrl },
  ],
  isAnsweredElsewhere: true,
});
