import type { LetterData } from '../../../shared/letters.mts';
import { shownTitle, subjectWith } from '../rules/shown-title.ts';
import type { Letter } from './letter.ts';

export const submissionReceived = (data: LetterData<'submission-received'>): Letter => ({
  subject: subjectWith('We hebben je inzending ontvangen', data.title),
  blocks: [
    {
      kind: 'text',
      text: `Bedankt voor je inzending “${shownTitle(data.title)}”. Die is goed bij ons aangekomen.`,
    },
    {
      kind: 'text',
      text: 'Wat gebeurt er nu? Iemand van ons leest je inzending. Je krijgt een mail als we ermee beginnen, als we een vraag hebben en als we een besluit hebben genomen.',
    },
    { kind: 'button', label: 'Bekijk je inzending', href: data.statusUrl },
    {
      kind: 'text',
      text: 'Op die pagina zie je hoe het ervoor staat. Je kunt je inzending daar ook intrekken. De link is alleen voor jou, dus stuur deze mail niet door.',
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
});
