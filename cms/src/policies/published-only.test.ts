import { describe, expect, it } from 'vitest';
import publishedOnly from './published-only.ts';

const allows = (query: Record<string, string | string[]>) => publishedOnly({ request: { query } });

describe('the content API', () => {
  it('answers what is published, asked for or not', () => {
    expect(allows({})).toBe(true);
    expect(allows({ status: 'published' })).toBe(true);
  });

  it.each(['draft', '', 'DRAFT', ['published', 'draft'], ['draft']])('answers no %o', (status) => {
    expect(allows({ status })).toBe(false);
  });
});
