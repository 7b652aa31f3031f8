import type { LetterData } from '../../../shared/letters.mts';
import { shownTitle } from '../rules/shown-title.ts';
import type { Block, Letter } from './letter.ts';

const what = { offer: 'aanbod', request: 'vraag' } as const;

export const matchingDigest = (data: LetterData<'matching-digest'>): Letter => ({
  subject: `Expertise: ${data.unasked.length} zonder voorstel, ${data.expiring.length} loopt af`,
  blocks: [
    ...list(
      'Voor deze vragen is nog niemand gevraagd',
      data.unasked.map(({ title }) => ({ name: 'vraag', value: shownTitle(title) })),
    ),
    ...list(
      'Dit loopt binnenkort af',
      data.expiring.map(({ kind, title, until }) => ({
        name: `${what[kind]}, tot ${until}`,
        value: shownTitle(title),
      })),
    ),
    { kind: 'button', label: 'Open de expertise', href: data.deskUrl },
    {
      kind: 'small-print',
      text: 'Je krijgt deze mail hooguit één keer per week, en alleen als er iets te doen is.',
    },
  ],
  isAnsweredElsewhere: true,
});

const list = (heading: string, facts: { name: string; value: string }[]): Block[] =>
  facts.length === 0
    ? []
    : [
        { kind: 'heading', text: heading },
        { kind: 'facts', facts },
      ];
