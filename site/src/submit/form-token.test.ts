import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { FormTokens } from './form-token.ts';

const MOMENT = Date.parse('2026-03-14T12:00:00.000Z');
const MINUTE = 60_000;

function tokensAt(start = MOMENT) {
  const clock = { now: start };
  const tokens = new FormTokens(
    'geheim',
    () => clock.now,
    () => 'een-getal',
  );
  return { clock, tokens };
}

describe('the token of a form', () => {
  it('is good after the time that a person needs, and names the form', () => {
    const { clock, tokens } = tokensAt();
    const token = tokens.issue();
    clock.now += 3000;
    const key = createHash('sha256').update('een-getal').digest('hex');
    expect(tokens.read(token)).toEqual({ kind: 'valid', key });
    clock.now += 60 * MINUTE;
    expect(tokens.read(token)).toEqual({ kind: 'valid', key });
  });

  it('is too fast within three seconds', () => {
    const { clock, tokens } = tokensAt();
    const token = tokens.issue();
    clock.now += 2999;
    expect(tokens.read(token)).toEqual({ kind: 'refused', reason: 'too-fast' });
  });

  it('expires after a day', () => {
    const { clock, tokens } = tokensAt();
    const token = tokens.issue();
    clock.now += 24 * 60 * MINUTE;
    expect(tokens.read(token).kind).toBe('valid');
    clock.now += 1;
    expect(tokens.read(token)).toEqual({ kind: 'refused', reason: 'expired' });
  });

  it.each([
    ['nothing', () => ''],
    ['another time', (token: string) => token.replace(/^[^.]+/, (MOMENT - MINUTE).toString(36))],
    ['another number', (token: string) => token.replace('een-getal', 'ander-getal')],
    ['a signature cut short', (token: string) => token.slice(0, -1)],
    ['more behind it', (token: string) => `${token}.x`],
    ['letters that are no letters', () => 'é.é.é'],
  ])('is not taken with %s', (_, change) => {
    const { clock, tokens } = tokensAt();
    const token = change(tokens.issue());
    clock.now += MINUTE;
    expect(tokens.read(token)).toEqual({ kind: 'refused', reason: 'forged' });
  });

  it('is not taken when another secret signed it', () => {
    const { clock, tokens } = tokensAt();
    const other = new FormTokens(
      'ander geheim',
      () => MOMENT,
      () => 'een-getal',
    );
    const token = other.issue();
    clock.now += MINUTE;
    expect(tokens.read(token)).toEqual({ kind: 'refused', reason: 'forged' });
  });
});
