import { describe, expect, it } from 'vitest';
import { readDraft } from './read-draft.ts';

const fields = (entries: Record<string, string | string[]>) =>
  new Map(Object.entries(entries).map(([name, value]) => [name, [value].flat()]));

describe('a form, read as a draft', () => {
  it('keeps what was typed, as it was typed', () => {
    const draft = readDraft(fields({ title: '  Tuin ', 'contact.email': 'geen adres', area: 'x' }));
    expect(draft.texts).toMatchObject({
      title: '  Tuin ',
      'contact.email': 'geen adres',
      area: 'x',
      summary: '',
    });
  });

  it('keeps all policy fields that were chosen, also when they are too many', () => {
    const chosen = ['groen', 'wonen', 'jeugd', 'sport'];
    expect(readDraft(fields({ policyFields: chosen })).policyFields).toEqual(chosen);
  });

  it('shows a place by its neighbourhood unless something else was chosen', () => {
    expect(readDraft(fields({})).texts.showPlace).toBe('neighbourhood');
    expect(readDraft(fields({ showPlace: 'exactly' })).texts.showPlace).toBe('exactly');
  });

  it('moves steps up over rows that were left empty', () => {
    const draft = readDraft(
      fields({
        'plan.preparation.0.step': ' ',
        'plan.preparation.0.done': 'ja',
        'plan.preparation.1.step': 'Graven',
        'plan.preparation.1.done': 'ja',
        'plan.preparation.4.step': 'Zaaien',
      }),
    );
    expect(draft.steps).toEqual([
      { step: 'Graven', done: true },
      { step: 'Zaaien', done: false },
    ]);
  });

  it('leaves out what the form does not have', () => {
    const draft = readDraft(
      fields({ status: 'placed', __proto__: 'x', 'plan.preparation.99.step': 'Te ver' }),
    );
    expect(JSON.stringify(draft)).not.toMatch(/placed|Te ver/);
  });
});
