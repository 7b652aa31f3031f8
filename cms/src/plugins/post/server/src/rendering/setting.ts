import type { Letter } from '../letters/letter.ts';

/** What every letter has around it. */
export interface LetterSetting {
  /** Name of the network that writes. */
  network: string;
  /** Name of who it is for. */
  recipient: string;
  /** Whether somebody reads what is answered to it. */
  canAnswer: boolean;
}

/** The same words in both forms of a letter. */
export const phrases = {
  greeting: (recipient: string) => (recipient === '' ? 'Hallo,' : `Beste ${recipient},`),
  closing: 'Met vriendelijke groet,',
  answer: 'Heb je een vraag? Je kunt gewoon op deze mail antwoorden.',
  buttonFails: 'Werkt de knop niet? Open dan dit adres:',
} as const;

/** Whether a letter ends with the invitation to answer it. */
export const invitesAnswer = (letter: Letter, { canAnswer }: LetterSetting): boolean =>
  canAnswer && letter.isAnsweredElsewhere !== true;
