import { describe, expect, it } from 'vitest';
import { letterData } from '../../../shared/letters.mts';
import { writeLetter } from './index.ts';
import { someMails } from './some-mails.ts';

const mails = someMails('Moestuin');
const urls = (value: unknown): string[] =>
  JSON.stringify(value)
    .match(/https:\/\/[^"]+/gu)
    ?.toSorted() ?? [];

describe('the letters', () => {
  it('are all there', () => {
    expect(mails.map(({ letter }) => letter)).toEqual(Object.keys(letterData));
  });

  it.each(mails)('$letter leads to every address it was given', (mail) => {
    expect(urls(writeLetter(mail))).toEqual(urls(mail.data));
  });

  it.each(mails)('$letter speaks plainly: short sentences, je and no u', (mail) => {
    const words = JSON.stringify(writeLetter(mail).blocks);
    expect(words).not.toMatch(/\b(?:u|uw|middels|omtrent|reeds|dient|teneinde|indien)\b/iu);
    const sentences = words.match(/[A-Z][^.!?"]*[.!?]/gu) ?? [];
    for (const sentence of sentences) expect(sentence.split(' ').length).toBeLessThan(28);
  });
});

describe('the digest for moderators', () => {
  const news = (total: number, word: string) => ({
    total,
    first: Array.from({ length: Math.min(total, 25) }, (_, index) => ({
      title: `${word} ${index}`,
      deskUrl: 'https://cms.proefdorp.example/n',
    })),
  });
  const digest = (received: number, answered: number, late: number) =>
    writeLetter({
      letter: 'moderation-digest',
      to: { name: 'Moderator' },
      data: {
        received: news(received, 'Nieuw'),
        answered: news(answered, 'Antwoord'),
        late,
        deskUrl: 'https://cms.proefdorp.example/admin',
      },
    });

  it.each([
    [1, 0, 0, 'Inzendingen: 1 nieuwe inzending'],
    [2, 1, 0, 'Inzendingen: 2 nieuwe inzendingen, 1 antwoord'],
    [0, 2, 3, 'Inzendingen: 2 antwoorden, 3 te laat'],
    [140, 0, 0, 'Inzendingen: 140 nieuwe inzendingen'],
    [0, 0, 0, 'Inzendingen: geen nieuws'],
  ])('says in its subject what there is: %i, %i, %i', (received, answered, late, subject) => {
    expect(digest(received, answered, late).subject).toBe(subject);
  });

  it('says how many there are besides those that it names', () => {
    expect(digest(27, 0, 0).blocks).toContainEqual({ kind: 'text', text: 'En nog 2.' });
  });

  it('names no list that is empty', () => {
    const headings = digest(1, 0, 0).blocks.filter(({ kind }) => kind === 'heading');
    expect(headings).toEqual([{ kind: 'heading', text: 'Nieuw binnengekomen' }]);
  });
});
