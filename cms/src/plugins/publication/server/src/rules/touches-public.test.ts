import { describe, expect, it } from 'vitest';
import { isWrite, touchesPublic } from './touches-public.ts';

const WRITES = ['create', 'update', 'delete', 'clone', 'publish', 'unpublish', 'discardDraft'];

describe('an action of the document service', () => {
  it.each(WRITES)('writes when it is %s', (action) => {
    expect(isWrite(action)).toBe(true);
  });

  it.each(['findOne', 'findMany', 'findFirst', 'count'])(
    'does not write when it is %s',
    (action) => {
      expect(isWrite(action)).toBe(false);
      expect(touchesPublic(action, 'published', true)).toBe(false);
    },
  );

  describe('on a type with drafts, touches what is public', () => {
    it.each(['publish', 'unpublish', 'delete'])('when it is %s', (action) => {
      expect(touchesPublic(action, undefined, true)).toBe(true);
    });

    it.each(['create', 'update', 'clone'])('when it is %s and publishes at once', (action) => {
      expect(touchesPublic(action, 'published', true)).toBe(true);
      expect(touchesPublic(action, 'draft', true)).toBe(false);
      expect(touchesPublic(action, undefined, true)).toBe(false);
    });

    it('never when it throws a draft away', () => {
      expect(touchesPublic('discardDraft', undefined, true)).toBe(false);
    });
  });

  it.each(['create', 'update', 'clone', 'delete'])(
    'on a type without drafts, touches what is public when it is %s',
    (action) => {
      expect(touchesPublic(action, undefined, false)).toBe(true);
    },
  );
});
