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
      text: 'Onze coördinator kijkt ook mee en kan een kennismaking voorstellen. Wil je liever niet wachten? Antwoord dan op deze mail en noem het aanbod dat je aanspreekt.',
    },
    { kind: 'button', label: 'Beheer je vraag', href: data.manageUrl },
    {
      kind: 'small-print',
      text: 'Je krijgt deze mail hooguit één keer per week, en alleen als er iets nieuws is.',
    },
  ],
});
