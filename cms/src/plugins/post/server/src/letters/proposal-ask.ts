import type { LetterData } from '../../../shared/letters.mts';
import { subjectWith } from '../rules/shown-title.ts';
import { cardBlocks } from './card-blocks.ts';
import type { Block, Letter } from './letter.ts';

const subjects = {
  first: 'Kun jij hiermee helpen',
  reminder: 'Nog even: kun jij hiermee helpen',
  again: 'Komt het nu beter uit om te helpen',
} as const;

const openings = {
  first: 'Iemand zoekt hulp bij iets wat jij aanbiedt.',
  reminder:
    'Een paar dagen geleden vroegen we of je hiermee kunt helpen. We horen graag van je, ook als het nee is.',
  again: 'Twee weken geleden kwam het niet goed uit. Kun je nu wel helpen?',
} as const;

export const proposalAsk = (data: LetterData<'proposal-ask'>): Letter => ({
  subject: subjectWith(subjects[data.turn], data.request.title),
  blocks: [
    { kind: 'text', text: openings[data.turn] },
    ...message(data.message),
    ...cardBlocks(data.request),
    { kind: 'button', label: 'Geef antwoord', href: data.answerUrl },
    {
      kind: 'text',
      text: `Je kunt ja, nee of later zeggen, tot ${data.until}. Zeg je ja, dan vragen we het de ander ook. Pas als jullie allebei ja zeggen, krijgen jullie elkaars gegevens.`,
    },
    { kind: 'small-print', text: 'De link is alleen voor jou, dus stuur deze mail niet door.' },
  ],
  isAnsweredElsewhere: true,
});

const message = (text: string): Block[] => (text === '' ? [] : [{ kind: 'text', text }]);
