import { describe, expect, it } from 'vitest';
import { withPart } from './keep-performance.ts';

describe('the page with all figures', () => {
  it('keeps the part of each benchmark', () => {
    const first = withPart('', 'publishing', '## Publishing\n\neen');
    const both = withPart(first, 'serving', '## Serving\n\ntwee\n');
    const again = withPart(both, 'publishing', '## Publishing\n\ndrie');
    expect(both.startsWith(first)).toBe(true);
    expect(again).toBe(both.replace('een', 'drie'));
    expect(withPart(again, 'serving', '## Serving\n\ntwee')).toBe(again);
  });

  it('does not keep a page of another making', () => {
    expect(withPart('# Van vroeger\n', 'serving', 'twee')).not.toContain('Van vroeger');
  });
});
