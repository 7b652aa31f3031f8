import type { LetterData } from '../../../shared/letters.mts';
import { shownTitle, subjectWith } from '../rules/shown-title.ts';
import { cardBlocks } from './card-blocks.ts';
import type { Letter } from './letter.ts';

export const proposalConfirm = (data: LetterData<'proposal-confirm'>): Letter => ({
  subject: subjectWith(
    data.turn === 'first' ? 'Iemand wil je helpen' : 'Nog even: iemand wil je helpen',
    data.title,
  ),
  blocks: [
    {
      kind: 'text',
      text: `Goed nieuws: iemand wil je helpen met “${shownTitle(data.title)}”. Dit biedt diegene aan:`,
    },
    ...cardBlocks(data.offer),
    { kind: 'button', label: 'Geef antwoord', href: data.answerUrl },
    {
      kind: 'text',
      text: `Laat voor ${data.until} weten of je wilt kennismaken. Zeg je ja, dan mailen we jullie elkaars naam, mailadres en telefoonnummer.`,
    },
    { kind: 'small-print', text: 'De link is alleen voor jou, dus stuur deze mail niet door.' },
  ],
  isAnsweredElsewhere: true,
});
