import { describe, expect, it } from 'vitest';
import { writeLetter } from '../letters/index.ts';
import { someMails } from '../letters/some-mails.ts';
import { plainText } from './plain-text.ts';

const setting = { network: 'Proefdorp', recipient: 'Inwoner Één', canAnswer: true };
const LONG = `${'woord '.repeat(40)}\n\n\n> een teken\nen nog een regel`;

describe('a letter as plain text', () => {
  it('reads as a letter', () => {
    const text = plainText(
      {
        subject: 'Over je inzending',
        blocks: [
          { kind: 'text', text: 'Dit gaat over iets.' },
          { kind: 'quote', text: 'Wie doen er mee?\n\nEn waar?' },
          { kind: 'button', label: 'Geef antwoord', href: 'https://proefdorp.example/a/' },
          { kind: 'facts', facts: [{ name: 'Kenmerk', value: 'BW-1' }] },
          { kind: 'small-print', text: 'Bewaar deze mail.' },
        ],
      },
      { ...setting, canAnswer: false },
    );
    expect(text).toBe(`Beste Inwoner Één,

Dit gaat over iets.

> Wie doen er mee?
>
> En waar?

Geef antwoord:
https://proefdorp.example/a/

Kenmerk: BW-1

Met vriendelijke groet,
Proefdorp

--
Bewaar deze mail.
`);
  });

  it.each(someMails(LONG))(
    '$letter keeps to the width, with addresses on lines of their own',
    (mail) => {
      const lines = plainText(writeLetter(mail), setting).split('\n');
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(72);
      const withAddress = lines.filter((line) => line.includes('https://'));
      expect(withAddress.filter((line) => !/^ *https:\S+$/u.test(line))).toEqual([]);
    },
  );

  it('invites to answer it, if somebody reads that and the letter names no other place', () => {
    const invites = (canAnswer: boolean) =>
      someMails('Moestuin')
        .filter((mail) =>
          plainText(writeLetter(mail), { ...setting, canAnswer }).includes(
            'op deze mail antwoorden',
          ),
        )
        .map(({ letter }) => letter);
    expect(invites(false)).toEqual([]);
    expect(invites(true)).toContain('submission-declined');
    expect(invites(true)).not.toContain('submission-question');
    expect(invites(true)).not.toContain('moderation-digest');
  });

  it('breaks no address, however long', () => {
    const href = `https://proefdorp.example/${'a'.repeat(200)}/`;
    const blocks = [{ kind: 'button' as const, label: 'Open', href }];
    expect(plainText({ subject: '', blocks }, setting)).toContain(`\n${href}\n`);
  });

  it('greets somebody without a name too', () => {
    expect(plainText({ subject: '', blocks: [] }, { ...setting, recipient: '' })).toMatch(
      /^Hallo,/,
    );
  });
});
