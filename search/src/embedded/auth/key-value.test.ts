import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { apiKeyFor, isSameSecret } from './key-value.ts';

describe('apiKeyFor', () => {
  it('is the HMAC-SHA256 of the uid under the master key, in hexadecimal', () => {
    const uid = '74c9c733-3368-4738-bbe5-1d18a5fecb37';
    expect(apiKeyFor(uid, 'MASTER_KEY')).toBe(
      createHmac('sha256', 'MASTER_KEY').update(uid, 'utf8').digest('hex'),
    );
    expect(apiKeyFor(uid, 'MASTER_KEY')).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('isSameSecret', () => {
  it('compares texts of any length', () => {
    expect(isSameSecret('abc', 'abc')).toBe(true);
    expect(isSameSecret('abc', 'abcd')).toBe(false);
    expect(isSameSecret('', 'a')).toBe(false);
  });
});
