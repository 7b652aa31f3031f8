import { describe, expect, it } from 'vitest';
import { readCommand } from './commands.ts';

const fields = (values: Record<string, string>) =>
  new Map(Object.entries(values).map(([name, value]) => [name, [value]]));

describe('what somebody wants with the own listing', () => {
  it('is read from the button that was pressed', () => {
    expect(readCommand(fields({ actie: 'pauzeren' }))).toEqual({
      kind: 'command',
      slug: 'pauzeren',
      body: { command: 'pause' },
    });
  });

  it('is asked twice when it cannot be undone', () => {
    expect(readCommand(fields({ actie: 'wissen' }))).toEqual({ kind: 'unsure', command: 'erase' });
    expect(readCommand(fields({ actie: 'wissen', zeker: 'ja' }))).toMatchObject({
      body: { command: 'erase' },
    });
  });

  it('names the proposal that is taken back, and the offer that is asked for', () => {
    expect(readCommand(fields({ actie: 'intrekken', voorstel: 'p1' }))).toMatchObject({
      body: { command: 'withdraw-proposal', proposal: 'p1' },
    });
    expect(readCommand(fields({ actie: 'vragen', aanbod: 'K7-M3QPA', vraag: '1' }))).toMatchObject({
      body: { command: 'propose', offer: 'K7-M3QPA', need: 1 },
    });
  });

  it('is nothing when no such button exists', () => {
    expect(readCommand(fields({ actie: 'toString' }))).toEqual({ kind: 'unknown' });
    expect(readCommand(fields({}))).toEqual({ kind: 'unknown' });
  });
});
