import type { LetterData } from '../../../shared/letters.mts';
import { shownTitle, subjectWith } from '../rules/shown-title.ts';
import { cardBlocks } from './card-blocks.ts';
import type { Letter } from './letter.ts';

export const newOffers = (data: LetterData<'new-offers'>): Letter => ({
  subject: subjectWith('Nieuw aanbod dat bij je vraag past', data.title),
  blocks: [
    {
      kind: 'text',
      text:
        data.offers.length === 1
          ? `Er is iemand bij gekomen die misschien kan helpen met “${shownTitle(data.title)}”.`
          : `Er zijn mensen bij gekomen die misschien kunnen helpen met “${shownTitle(data.title)}”.`,
    },
    ...data.offers.flatMap(cardBlocks),
    {
      kind: 'text',
      text: 'Spreekt iets je aan? Vraag dan zelf om kennismaking, op de pagina van je vraag. Doe je niets, dan kijkt onze coördinator mee.',
    },
    { kind: 'button', label: 'Bekijk wie je kan helpen', href: data.manageUrl },
    {
      kind: 'small-print',
      text: 'Je krijgt deze mail hooguit één keer per week, en alleen als er iets nieuws is.',
    },
  ],
});
