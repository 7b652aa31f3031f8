import type { LetterData } from '../../../shared/letters.mts';
import { subjectWith } from '../rules/shown-title.ts';
import type { Letter } from './letter.ts';

export const submissionPlaced = (data: LetterData<'submission-placed'>): Letter => ({
  subject: subjectWith('Je initiatief staat op de site', data.title),
  blocks: [
    { kind: 'text', text: data.text },
    { kind: 'button', label: 'Bekijk de pagina', href: data.pageUrl },
    {
      kind: 'small-print',
      text: 'Wat je instuurde en wat we elkaar schreven, vind je hier terug.',
      link: { label: 'Bekijk je inzending', href: data.statusUrl },
    },
  ],
});
