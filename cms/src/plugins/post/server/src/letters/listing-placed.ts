import type { LetterData } from '../../../shared/letters.mts';
import { shownTitle, subjectWith } from '../rules/shown-title.ts';
import type { Letter } from './letter.ts';

const what = { offer: 'aanbod', request: 'vraag' } as const;
const next = {
  offer:
    'Past jouw aanbod bij een vraag? Dan mailen we je of je wilt helpen. Jij beslist elke keer zelf.',
  request:
    'We zoeken nu mensen die je kunnen helpen. Zegt iemand ja? Dan mailen we je, en beslis jij of je wilt kennismaken.',
} as const;

export const listingPlaced = (data: LetterData<'listing-placed'>): Letter => ({
  subject: subjectWith(
    data.kind === 'offer' ? 'Je aanbod staat klaar' : 'Je vraag staat klaar',
    data.title,
  ),
  blocks: [
    {
      kind: 'text',
      text: data.isPublic
        ? `Je ${what[data.kind]} “${shownTitle(data.title)}” staat op de site, zonder je naam.`
        : `Je ${what[data.kind]} “${shownTitle(data.title)}” is binnen. Alleen onze coördinator ziet het.`,
    },
    { kind: 'text', text: next[data.kind] },
    { kind: 'button', label: `Beheer je ${what[data.kind]}`, href: data.manageUrl },
    {
      kind: 'text',
      text: 'Op die pagina zet je het even stil, stop je ermee of wis je alles. De link is alleen voor jou, dus stuur deze mail niet door.',
    },
    { kind: 'facts', facts: [{ name: 'Kenmerk', value: data.code }] },
  ],
});
