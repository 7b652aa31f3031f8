import type { LetterData } from '../../../shared/letters.mts';
import { shownTitle, subjectWith } from '../rules/shown-title.ts';
import type { Letter } from './letter.ts';

type Data = LetterData<'combination-ended'>;

const why: Record<Data['end'], string> = {
  declined: 'Niet iedereen kon ja zeggen.',
  expired: 'Niet iedereen gaf op tijd antwoord.',
  withdrawn: 'Iemand heeft zich teruggetrokken.',
  'listing-gone': 'Een vraag of aanbod is er niet meer.',
  done: 'Het is afgerond.',
};

/** For a combination of which nothing is left. */
const NAMELESS = 'de combinatie waar we je voor vroegen';

export const combinationEnded = ({ title, end }: Data): Letter => ({
  subject: subjectWith('De combinatie gaat niet door', title === '' ? NAMELESS : title),
  blocks: [
    {
      kind: 'text',
      text: `${title === '' ? 'De combinatie waar we je voor vroegen' : `De combinatie “${shownTitle(title)}”`} gaat niet door. ${why[end]}`,
    },
    {
      kind: 'text',
      text: 'Wat jullie vragen en aanbieden blijft staan. Zien we een andere combinatie, dan hoor je van ons.',
    },
  ],
});
