import { describe, expect, it } from 'vitest';
import { aPolicyField } from '../../../test-support/entries.ts';
import { queriesOver } from '../testing/queries-over.ts';
import { fieldGroups } from './groups.ts';

describe('groups of policy fields', () => {
  it('stand in a fixed order, with their fields by name; empty ones are left out', () => {
    const { queries } = queriesOver({
      'policy-field': [
        aPolicyField({ id: 'zorg', name: 'Zorg', group: 'social' }),
        aPolicyField({ id: 'water', name: 'Water', group: 'physical' }),
        aPolicyField({ id: 'groen', name: 'Groen', group: 'physical' }),
        aPolicyField({ id: 'rest', name: 'Rest', group: null }),
      ],
    });
    expect(
      fieldGroups(queries).map(({ group, fields }) => [group, fields.map(({ name }) => name)]),
    ).toEqual([
      ['physical', ['Groen', 'Water']],
      ['social', ['Zorg']],
      [null, ['Rest']],
    ]);
  });
});
