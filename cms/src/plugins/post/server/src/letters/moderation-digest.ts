import type { LetterData } from '../../../shared/letters.mts';
import { counted } from '../rules/counted.ts';
import { shownTitle } from '../rules/shown-title.ts';
import type { Block, Letter } from './letter.ts';

type News = LetterData<'moderation-digest'>['received'];

export function moderationDigest(data: LetterData<'moderation-digest'>): Letter {
  const { received, answered, late } = data;
  const news = [
    received.total > 0 && counted(received.total, 'nieuwe inzending', 'nieuwe inzendingen'),
    answered.total > 0 && counted(answered.total, 'antwoord', 'antwoorden'),
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

function list(heading: string, { total, first }: News): Block[] {
  if (first.length === 0) return [];
  const links = first.map(({ title, deskUrl }) => ({ label: shownTitle(title), href: deskUrl }));
  const left = total - first.length;
  return [
    { kind: 'heading', text: heading },
    { kind: 'links', links },
    ...(left > 0 ? [{ kind: 'text' as const, text: `En nog ${left}.` }] : []),
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
