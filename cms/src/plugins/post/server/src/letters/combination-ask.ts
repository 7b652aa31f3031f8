import type { LetterData } from '../../../shared/letters.mts';
import { shownTitle, subjectWith } from '../rules/shown-title.ts';
import type { Block, Letter } from './letter.ts';

type Data = LetterData<'combination-ask'>;
type Gift = Data['gifts'][number];

const subjects = {
  first: 'Doen jullie mee',
  reminder: 'Nog even: doen jullie mee',
  again: 'Komt het nu beter uit om mee te doen',
} as const;

const openings = {
  first: 'We zien een slimme combinatie: initiatieven die elkaar goed kunnen helpen.',
  reminder:
    'Een paar dagen geleden vroegen we of jullie meedoen aan een slimme combinatie. We horen graag van je, ook als het nee is.',
  again: 'Twee weken geleden kwam het niet goed uit. Doen jullie nu wel mee?',
} as const;

const headings: Record<Gift['role'], string> = {
  give: 'Dit geven jullie',
  get: 'Dit krijgen jullie',
  others: 'Dit doen de anderen voor elkaar',
};

const giftBlocks = ({ role, offer, request }: Gift): Block[] => [
  { kind: 'heading', text: headings[role] },
  {
    kind: 'facts',
    facts: [
      { name: 'Aanbod', value: shownTitle(offer) },
      { name: 'Vraag', value: shownTitle(request) },
    ],
  },
];

export const combinationAsk = (data: Data): Letter => ({
  subject: subjectWith(subjects[data.turn], data.title),
  blocks: [
    { kind: 'text', text: openings[data.turn] },
    ...(data.message === '' ? [] : [{ kind: 'text' as const, text: data.message }]),
    ...data.gifts.flatMap(giftBlocks),
    { kind: 'button', label: 'Geef antwoord', href: data.answerUrl },
    {
      kind: 'text',
      text: `Je kunt ja, nee of later zeggen, tot ${data.until}. Het gaat alleen door als iedereen ja zegt. Pas dan krijgen jullie elkaars gegevens.`,
    },
    {
      kind: 'text',
      text: 'Of het ook op de site komt, vragen we apart.',
    },
    { kind: 'small-print', text: 'De link is alleen voor jou, dus stuur deze mail niet door.' },
  ],
  isAnsweredElsewhere: true,
});
