import type { LetterData } from '../../../shared/letters.mts';
import { counted } from '../rules/counted.ts';
import { shownTitle } from '../rules/shown-title.ts';
import type { Block, Letter } from './letter.ts';

type Entry = LetterData<'moderation-digest'>['received'][number];

export function moderationDigest(data: LetterData<'moderation-digest'>): Letter {
  const { received, answered, late } = data;
  const news = [
    received.length > 0 && counted(received.length, 'nieuwe inzending', 'nieuwe inzendingen'),
    answered.length > 0 && counted(answered.length, 'antwoord', 'antwoorden'),
    late > 0 && `${late} te laat`,
  ].filter((part) => part !== false);
  return {
    subject: news.length > 0 ? `Inzendingen: ${news.join(', ')}` : 'Inzendingen: geen nieuws',
    blocks: [
      ...list('Nieuw binnengekomen', received),
      ...list('Er is antwoord op een vraag', answered),
      ...waiting(late),
      { kind: 'button', label: 'Open de inzendingen', href: data.deskUrl },
      {
        kind: 'small-print',
        text: 'Je krijgt deze mail hooguit één keer per uur, en alleen als er iets nieuws is.',
      },
    ],
    isAnsweredElsewhere: true,
  };
}

function list(heading: string, entries: readonly Entry[]): Block[] {
  if (entries.length === 0) return [];
  const links = entries.map(({ title, deskUrl }) => ({ label: shownTitle(title), href: deskUrl }));
  return [
    { kind: 'heading', text: heading },
    { kind: 'links', links },
  ];
}

function waiting(late: number): Block[] {
  if (late === 0) return [];
  return [
    { kind: 'heading', text: 'Wacht te lang' },
    {
      kind: 'text',
      text:
        late === 1
          ? 'Eén inzending wacht langer dan we hebben beloofd.'
          : `${late} inzendingen wachten langer dan we hebben beloofd.`,
    },
  ];
}
