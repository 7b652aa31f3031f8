import { describe, expect, it } from 'vitest';
import { standardMatching } from '../testing/builders.ts';

const kindsIn = (text: string) =>
  standardMatching()
    .findSpecialData(text)
    .map(({ kind, said }) => `${kind}: ${said}`);

describe('special personal data', () => {
  it.each([
    ['Zit zelf in een rolstoel en test gebouwen.', ['health: rolstoel']],
    ['Na mijn Burn-out wil ik iets doen', ['health: Burn-out']],
    ['Mijn man heeft dementie', ['health: dementie']],
    ['Ik ben moslim en kom uit Eritrea', ['belief: moslim', 'origin: Eritrea']],
    ['Haar zoon is transgender', ['orientation: transgender']],
    ['Hij heeft een verstandelijke beperking', ['health: verstandelijke beperking']],
  ])('is found in: %s', (text, found) => {
    expect(kindsIn(text)).toEqual(found);
  });

  it.each([
    'Wijkverpleegkundige, wil een inloop doen met bloeddruk meten',
    'Docent Nederlands voor nieuwkomers',
    'De zaal van de moskee is vrij op dinsdag',
    'Spreek Arabisch en Engels',
  ])('is not: %s', (text) => {
    expect(kindsIn(text)).toEqual([]);
  });

  it('is pointed at where it stands', () => {
    const text = 'Sinds mijn beroerte ben ik vaak thuis';
    const [found] = standardMatching().findSpecialData(text);
    expect(text.slice(found?.start, found?.end)).toBe('beroerte');
  });

  it('never becomes a tag or a suggestion, nor a reason', () => {
    const matching = standardMatching();
    const text = 'Ik ben zelf slechtziend en heb dementie en een depressie gehad';
    expect(matching.read({ text }).tags).toEqual([]);
    expect(matching.suggestTags(text)).toEqual([]);
    expect([...matching.read({ text }).spellings.values()]).not.toContain('dementie');
  });
});
