import { describe, expect, it } from 'vitest';
import { previewToken, readPreviewToken } from './preview-token.ts';

const NOW = new Date('2031-05-01T09:00:00.000Z');
const SECRET = 's'.repeat(32);
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

describe('the token of a preview', () => {
  const token = previewToken('doc-1', NOW, SECRET);

  it('opens one submission for an hour', () => {
    expect(readPreviewToken(token, later(59), SECRET)).toBe('doc-1');
    expect(readPreviewToken(token, later(61), SECRET)).toBeNull();
  });

  it.each([
    ['of another secret', previewToken('doc-1', NOW, 'x'.repeat(32))],
    ['for another submission', token.replace('doc-1', 'doc-2')],
    ['for longer', token.replace(/\.(.)/, '.z')],
    ['with more behind it', `${token}.x`],
    ['without its signature', token.split('.').slice(0, 2).join('.')],
    ['that is empty', ''],
  ])('opens nothing when it is one %s', (_, other) => {
    expect(readPreviewToken(other, NOW, SECRET)).toBeNull();
  });
});
