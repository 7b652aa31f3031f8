import { describe, expect, it } from 'vitest';
import { previewToken, readPreviewToken } from './preview-token.ts';

const NOW = new Date('2031-05-01T09:00:00.000Z');
const SECRET = 's'.repeat(32);
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

describe('the token of a preview', () => {
  const token = previewToken('entry draft één', later(60), SECRET);
  const parts = token.split('.');

  it('shows one thing until it expires', () => {
    expect(readPreviewToken(token, later(59), SECRET)).toEqual({
      kind: 'valid',
      subject: 'entry draft één',
      expiresAt: later(60),
    });
    expect(readPreviewToken(token, later(60), SECRET)).toEqual({ kind: 'expired' });
  });

  it('can stand in an address as it is', () => {
    expect(token).toMatch(/^[\w.-]+$/);
  });

  it.each([
    ['of another secret', previewToken('entry draft één', later(60), 'x'.repeat(32))],
    ['for something else', ['ZWVuIGFuZGVy', ...parts.slice(1)].join('.')],
    ['for longer', token.replace(/\.(.)/, '.z')],
    ['with more behind it', `${token}.x`],
    ['without its signature', parts.slice(0, 2).join('.')],
    ['that is empty', ''],
  ])('shows nothing when it is one %s', (_, other) => {
    expect(readPreviewToken(other, NOW, SECRET)).toEqual({ kind: 'unknown' });
  });
});
