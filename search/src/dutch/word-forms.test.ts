import { describe, expect, it } from 'vitest';
import { baseForm, meanings, wordForms } from './word-forms.ts';

describe('the forms of a word', () => {
  it.each([
    ['fiets', 'fietsen'],
    ['fietsen', 'fiets'],
    ['tuin', 'tuintjes'],
    ['museum', 'musea'],
    ['lid', 'leden'],
    ['stad', 'steden'],
    ['huis', 'huizen'],
    ['brief', 'brieven'],
    ['boom', 'bomen'],
    ['woning', 'woningen'],
    ['gemeente', 'gemeenten'],
    ['gemeente', 'gemeentes'],
    ['mogelijkheid', 'mogelijkheden'],
    ['eenzame', 'eenzaam'],
    ['groot', 'grote'],
    ['isoleren', 'isoleert'],
    ['geisoleerd', 'isoleren'],
    ['liep', 'lopen'],
    ['voorgelezen', 'voorlezen'],
    ['coaches', 'coach'],
  ])('of %s, %s is one', (word, form) => {
    expect(wordForms(word)).toContain(form);
  });

  it('begin with the word itself, each once', () => {
    const forms = wordForms('fietsen');
    expect(forms[0]).toBe('fietsen');
    expect(new Set(forms).size).toBe(forms.length);
    expect(wordForms('qwxz')).toEqual(['qwxz']);
  });

  it('of a compound that stands in no dictionary are those of its last part', () => {
    expect(wordForms('buurtmoestuintjes')).toContain('buurtmoestuin');
    expect(wordForms('klankschaalmiddagen')).toContain('klankschaalmiddag');
  });

  it('do not take older people for parents, nor members for sorrows', () => {
    expect(wordForms('ouderen')).not.toContain('ouders');
    expect(wordForms('leden')).not.toContain('leed');
  });

  it('leave out what nobody types', () => {
    expect(wordForms('fietsen')).not.toContain('fietsende');
  });
});

describe('the base form', () => {
  it.each([
    ['tuintjes', 'tuin'],
    ['gelopen', 'lopen'],
    ['energiecooperaties', 'energiecooperatie'],
    ['buurtmoestuintjes', 'buurtmoestuin'],
    ['qwxz', 'qwxz'],
  ])('of %s is %s', (word, base) => {
    expect(baseForm(word)).toBe(base);
  });
});

describe('the meanings of a form', () => {
  it.each([
    ['heet', 2],
    ['bank', 2],
    ['dak', 1],
    ['qwxz', 0],
  ])('of %s are %i', (word, count) => {
    expect(meanings(word)).toBe(count);
  });
});
