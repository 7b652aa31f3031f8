import { expect, it } from 'vitest';
import { mailParts } from './mail-parts.ts';

it('The parts of a mail in plain text are what they were before', () => {
  const mail = [
    'Een moestuin',
    '------------',
    '',
    '> Wij zoeken hulp.',
    '>',
    '> Wie wil?',
    '',
    'Geef antwoord:',
    'https://netwerk.example/expertise/antwoord/eigen-link/',
    '',
    '--',
    'Alleen voor jou.',
  ].join('\n');
  expect(mailParts(mail)).toEqual([
    { kind: 'heading', text: 'Een moestuin' },
    { kind: 'quote', text: 'Wij zoeken hulp.\n\nWie wil?' },
    {
      kind: 'text',
      text: 'Geef antwoord:\nhttps://netwerk.example/expertise/antwoord/eigen-link/',
    },
    { kind: 'small-print', text: 'Alleen voor jou.' },
  ]);
});
