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

const told = {
  give: { heading: 'Dit geven jullie', offer: 'Jullie aanbod', request: 'Vraag van een ander' },
  get: { heading: 'Dit krijgen jullie', offer: 'Aanbod van een ander', request: 'Jullie vraag' },
  others: { heading: 'Dit doen de anderen voor elkaar', offer: 'Aanbod', request: 'Vraag' },
} as const satisfies Record<Gift['role'], object>;

/** The own part comes first. */
const roles = ['give', 'get', 'others'] as const satisfies readonly Gift['role'][];

const giftBlocks = ({ role, offer, request }: Gift): Block[] => [
  { kind: 'heading', text: told[role].heading },
  {
    kind: 'facts',
    facts: [
      { name: told[role].offer, value: shownTitle(offer) },
      { name: told[role].request, value: shownTitle(request) },
    ],
  },
];

export const combinationAsk = (data: Data): Letter => ({
  subject: subjectWith(subjects[data.turn], data.title),
  blocks: [
    { kind: 'text', text: openings[data.turn] },
    ...(data.message === '' ? [] : [{ kind: 'text' as const, text: data.message }]),
    ...roles.flatMap((role) => data.gifts.filter((gift) => gift.role === role)).flatMap(giftBlocks),
    { kind: 'button', label: 'Geef antwoord', href: data.answerUrl },
    {
      kind: 'text',
      text: `Je kunt ja, nee of later zeggen, tot ${data.until}. Het gaat alleen door als iedereen ja zegt. Pas dan krijgen jullie elkaars gegevens. Of het ook op de site komt, vragen we apart.`,
    },
    { kind: 'small-print', text: 'De link is alleen voor jou, dus stuur deze mail niet door.' },
  ],
  isAnsweredElsewhere: true,
});
