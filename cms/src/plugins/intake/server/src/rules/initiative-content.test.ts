import { describe, expect, it } from 'vitest';
import { initiativeFields } from '../../../shared/initiative-form.mts';
import { initiativeContent, locationOf } from './initiative-content.ts';
import { previewEntry } from './preview-entry.ts';

const fieldsWith = (change: object = {}) =>
  initiativeFields.parse({
    title: 'Buurtbieb <b>',
    summary: 'Een kast vol boeken.',
    description: 'Eerste alinea\nmet een regel.\n\n# Tweede *alinea*',
    stage: 'idea',
    policyFields: ['groen', 'zorg'],
    area: 'proefdorp',
    address: 'Plein 1',
    ...change,
  });
const choices = { policyFields: ['pf1', 'pf2'], area: 'ar1' };
const about = { id: 'doc1', receivedAt: new Date('2031-05-01T09:00:00.000Z'), choices };

describe('what a submission becomes', () => {
  it('has plain paragraphs, in which no sign means anything', () => {
    expect(initiativeContent(fieldsWith(), choices).description).toEqual([
      {
        type: 'paragraph',
        children: [{ type: 'text', text: 'Eerste alinea\nmet een regel.' }],
      },
      { type: 'paragraph', children: [{ type: 'text', text: '# Tweede *alinea*' }] },
    ]);
  });

  it('has a plan only when one of its parts was filled in', () => {
    expect(initiativeContent(fieldsWith(), choices).plan).toBeNull();
    const plan = { preparation: [{ step: 'Kast zoeken', done: true }] };
    expect(initiativeContent(fieldsWith({ plan }), choices).plan).toMatchObject(plan);
  });

  it('names its website as the content type wants it', () => {
    const { website } = initiativeContent(fieldsWith({ website: 'HTTPS://Bieb.example' }), choices);
    expect(website).toBe('https://Bieb.example');
  });

  it('keeps a place that is only for the neighbourhood to know, as such', () => {
    expect(locationOf(fieldsWith())).toEqual({ address: 'Plein 1', show: 'neighbourhood' });
    expect(locationOf(fieldsWith({ address: '' }))).toBeNull();
  });
});

describe('a preview', () => {
  it('does not show a place that visitors will not see', () => {
    expect(JSON.stringify(previewEntry(fieldsWith(), about))).not.toContain('Plein 1');
  });
});
