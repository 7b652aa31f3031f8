import type { ShownPicture } from './pictures.ts';

/** A refusal as Strapi's forms understand it: one text for all, and one beside each field. */
export interface Refusal {
  message: string;
  errors: { path: string[]; message: string; name: 'ValidationError' }[];
}

/** Pictures that are named one by one. */
const MOST_NAMED = 3;

/** Why an entry with these pictures may not be published; null when all of them have a text. */
export function missingTexts(pictures: readonly ShownPicture[]): Refusal | null {
  const without = pictures.filter(({ text }) => text === '');
  if (without.length === 0) return null;
  const named = without.slice(0, MOST_NAMED).map(({ file, label }) => `“${file}” (bij ${label})`);
  const more = without.length - named.length;
  const list = more > 0 ? `${named.join(', ')} en nog ${more}` : named.join(', ');
  const subject =
    without.length === 1
      ? `Er staat geen tekstalternatief bij de afbeelding ${list}.`
      : `Er staat geen tekstalternatief bij de afbeeldingen ${list}.`;
  const help = [
    without.some(({ isInText }) => !isInText) && IN_FIELD,
    without.some(({ isInText }) => isInText) && IN_TEXT,
  ].filter((part) => part !== false);
  return {
    message: [subject, ...help].join(' '),
    errors: without.map(({ path, file, isInText }) => ({
      path,
      message: `Schrijf een tekstalternatief bij “${file}”. ${isInText ? IN_TEXT : IN_FIELD}`,
      name: 'ValidationError',
    })),
  };
}

const IN_FIELD =
  'Klik op het potlood bij de afbeelding en vul bij Tekstalternatief in wat er te zien is.';
const IN_TEXT =
  'Haal de afbeelding uit de tekst, vul in de mediabibliotheek het Tekstalternatief in en zet haar er opnieuw in.';

/** Why the text of a picture that readers see may not be emptied. */
export const stillShown = (file: string): string =>
  `“${file}” staat op de site. Laat het tekstalternatief dus niet leeg: schrijf wat er te zien is.`;
