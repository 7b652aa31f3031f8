import { describe, expect, it } from 'vitest';
import { planParts } from './plan-parts.ts';

const nothing = {
  locations: null,
  preparation: [],
  execution: null,
  benefits: null,
  stillNeeded: null,
  furtherOptions: null,
};

describe('the parts of a plan', () => {
  it('are none without a plan, or with an empty one', () => {
    expect(planParts(null)).toEqual([]);
    expect(planParts({ ...nothing, execution: ' \n ' })).toEqual([]);
  });

  it('stand in the order of the plan format, only those that are filled in', () => {
    const parts = planParts({
      ...nothing,
      furtherOptions: 'Meer',
      locations: 'Hier',
      preparation: [{ step: 'Graven', done: null }],
    });
    expect(parts.map(({ title }) => title)).toEqual([
      'initiative.locations',
      'initiative.preparation',
      'initiative.furtherOptions',
    ]);
  });

  it('take a step as open until it is done', () => {
    const [part] = planParts({
      ...nothing,
      preparation: [
        { step: 'Graven', done: true },
        { step: 'Planten', done: null },
      ],
    });
    expect(part).toMatchObject({
      steps: [
        { step: 'Graven', done: true },
        { step: 'Planten', done: false },
      ],
    });
  });

  it('make what is still needed stand out, with a paragraph per line', () => {
    expect(planParts({ ...nothing, stillNeeded: 'Een schep.\n\nEen hark.' })).toEqual([
      {
        kind: 'text',
        title: 'initiative.stillNeeded',
        paragraphs: ['Een schep.', 'Een hark.'],
        callsForHelp: true,
      },
    ]);
  });
});
