import { describe, expect, it } from 'vitest';
import { allows } from './key-actions.ts';

describe('allows', () => {
  it('takes an action itself, the star, and the star of its group', () => {
    expect(allows(['search'], 'search')).toBe(true);
    expect(allows(['*'], 'keys.delete')).toBe(true);
    expect(allows(['documents.*'], 'documents.add')).toBe(true);
    expect(allows(['*.get'], 'settings.get')).toBe(true);
  });

  it('takes nothing else', () => {
    expect(allows(['search'], 'documents.get')).toBe(false);
    expect(allows(['documents.*'], 'indexes.get')).toBe(false);
    expect(allows(['*.get'], 'settings.update')).toBe(false);
    expect(allows(['*.get'], 'keys.get')).toBe(false);
    expect(allows([], 'search')).toBe(false);
  });
});
