import type { LetterData } from '../../../shared/letters.mts';
import { shownTitle, subjectWith } from '../rules/shown-title.ts';
import { startOf, submissionWords } from './submission-words.ts';
import type { Letter } from './letter.ts';

export function submissionReceived(data: LetterData<'submission-received'>): Letter {
  const { name, that } = submissionWords[data.kind];
  return {
    subject: subjectWith(`We hebben je ${name} ontvangen`, data.title),
    blocks: [
      {
        kind: 'text',
        text: `Bedankt voor je ${name} “${shownTitle(data.title)}”. ${startOf(that)} is goed bij ons aangekomen.`,
      },
      {
        kind: 'text',
        text: `Wat gebeurt er nu? Iemand van ons leest je ${name}. Je krijgt een mail als we ermee beginnen, als we een vraag hebben en als we een besluit hebben genomen.`,
      },
      { kind: 'button', label: `Bekijk je ${name}`, href: data.statusUrl },
      {
        kind: 'text',
        text: `Op die pagina zie je hoe het ervoor staat. Je kunt je ${name} daar ook intrekken. De link is alleen voor jou, dus stuur deze mail niet door.`,
      },
      {
        kind: 'facts',
        facts: [
          { name: 'Titel', value: shownTitle(data.title) },
          { name: 'Kenmerk', value: data.reference },
        ],
      },
      {
        kind: 'small-print',
        text: 'Heb jij niets ingestuurd? Dan heeft iemand jouw mailadres gebruikt. Laat het ons weten, dan wissen we de inzending en je gegevens.',
        link: { label: 'Dit was ik niet', href: data.disownUrl },
      },
    ],
  };
}
