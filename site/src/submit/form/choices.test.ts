import { describe, expect, it } from 'vitest';
import { anArea, aPolicyField } from '../../../test-support/entries.ts';
import { queriesOver } from '../../kinds/testing/queries-over.ts';
import { areaGroups, fieldChoices } from './choices.ts';

describe('the choices of the form', () => {
  it('are areas by municipality, with neighbourhoods after the place they lie in', () => {
    const { queries } = queriesOver({
      area: [
        anArea({ id: 'noord', name: 'Noord', parent: 'dorp' }),
        anArea({ id: 'dorp', name: 'Dorp', kind: 'district', parent: 'stad' }),
        anArea({ id: 'stad', name: 'Stad', kind: 'municipality' }),
        anArea({ id: 'los', name: 'Los', parent: 'elders' }),
      ],
    });
    expect(
      areaGroups(queries).map(({ name, areas }) => [
        name,
        areas.map((area) => `${area.depth} ${area.slug}`),
      ]),
    ).toEqual([
      ['Los', ['0 los']],
      ['Stad', ['0 stad', '1 dorp', '2 noord']],
    ]);
  });

  it('are policy fields by group, without groups that hold none', () => {
    const { queries } = queriesOver({
      'policy-field': [
        aPolicyField({ id: 'kunst', group: 'cultural' }),
        aPolicyField({ id: 'groen', group: 'physical' }),
        aPolicyField({ id: 'iets', group: null }),
      ],
    });
    expect(fieldChoices(queries).map(({ group, fields }) => [group, fields.length])).toEqual([
      ['physical', 1],
      ['cultural', 1],
      [null, 1],
    ]);
  });
});
