import { describe, expect, it } from 'vitest';
import { suggestionData } from '../../../shared/letters.mts';
import type { Letters } from '../../../shared/services.mts';
import letters from '../services/letters.ts';

const suggest: Letters['suggest'] = (letter, data) => letters().suggest(letter, data);
const reasons = suggestionData['submission-declined'].shape.reason.options;

describe('a first text', () => {
  it.each(reasons)(
    'for what is declined as %s is its own, and says what can be done next',
    (reason) => {
      const text = suggest('submission-declined', { title: 'Moestuin', reason });
      expect(text).toContain('Bedankt voor je inzending “Moestuin”.');
      expect(text.split('\n\n').length).toBeGreaterThanOrEqual(3);
      const others = reasons
        .filter((other) => other !== reason)
        .map((other) => suggest('submission-declined', { title: 'Moestuin', reason: other }));
      expect(others).not.toContain(text);
      expect(text.split('\n\n').at(-1)).toMatch(
        /opnieuw in|laat (?:het )?ons weten|laat het ons/iu,
      );
    },
  );

  it('for what is placed names it', () => {
    expect(suggest('submission-placed', { title: 'Moestuin' })).toContain('“Moestuin” staat');
  });

  it('for a question holds questions', () => {
    expect(suggest('submission-question', { title: 'Moestuin' }).match(/\?/gu)).toHaveLength(4);
  });

  it('is not made of nothing', () => {
    expect(() => suggest('submission-placed', { title: '' })).toThrow();
  });
});
