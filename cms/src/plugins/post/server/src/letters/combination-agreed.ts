import type { LetterData } from '../../../shared/letters.mts';
import { shownTitle, subjectWith } from '../rules/shown-title.ts';
import type { Block, Letter } from './letter.ts';

type Data = LetterData<'combination-agreed'>;

const giftText = ({ from, to, offer, request }: Data['gifts'][number]): string =>
  `${shownTitle(from)} helpt ${shownTitle(to)}: “${shownTitle(offer)}” bij “${shownTitle(request)}”.`;

const otherBlocks = ({ initiative, name, email, phone }: Data['others'][number]): Block[] => [
  { kind: 'heading', text: shownTitle(initiative) },
  {
    kind: 'facts',
    facts: [
      { name: 'Naam', value: shownTitle(name) },
      { name: 'Mail', value: email },
      ...(phone === null ? [] : [{ name: 'Telefoon', value: phone }]),
    ],
  },
];

/** Says who the others are. Answers to it go to the network: the addresses of the others are in the text. */
export const combinationAgreed = (data: Data): Letter => ({
  subject: subjectWith('Iedereen doet mee', data.title),
  blocks: [
    { kind: 'text', text: `Iedereen zei ja tegen “${shownTitle(data.title)}”. Maak kennis!` },
    { kind: 'text', text: data.gifts.map(giftText).join('\n\n') },
    ...data.others.flatMap(otherBlocks),
    {
      kind: 'text',
      text: 'De anderen hebben jouw gegevens ook gekregen. Wacht niet op elkaar: wie het eerst tijd heeft, mailt of belt.',
    },
    {
      kind: 'text',
      text: data.isShown
        ? 'De combinatie staat nu ook op de site, met de namen van jullie initiatieven. Wil je dat niet meer? Haal het eraf op de pagina van je vraag of aanbod.'
        : 'De combinatie komt niet op de site.',
    },
    {
      kind: 'text',
      text: 'Gebruik deze gegevens alleen hiervoor. Over twee weken vragen we jullie allemaal hoe het ging.',
    },
  ],
  isAnsweredElsewhere: true,
});
