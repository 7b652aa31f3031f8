import type { LetterData } from '../../../shared/letters.mts';
import { subjectWith } from '../rules/shown-title.ts';
import { submissionWords } from './submission-words.ts';
import type { Letter } from './letter.ts';

export const submissionDeclined = (data: LetterData<'submission-declined'>): Letter => ({
  subject: subjectWith(`Ons besluit over je ${submissionWords[data.kind].name}`, data.title),
  blocks: [
    { kind: 'text', text: data.text },
    { kind: 'button', label: `Bekijk je ${submissionWords[data.kind].name}`, href: data.statusUrl },
  ],
});
