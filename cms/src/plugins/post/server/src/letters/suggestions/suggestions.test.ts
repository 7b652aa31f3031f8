import { describe, expect, it } from 'vitest';
import { suggestionData } from '../../../../shared/letters.mts';
import { suggest } from './suggest.ts';

const { reason: reasonOf, kind: kindOf } = suggestionData['submission-declined'].shape;

/** The reasons for which something of a kind is declined. */
const reasonsFor = (kind: (typeof kindOf.options)[number]) =>
  reasonOf.options.filter(
    (reason) => reason !== (kind === 'initiative' ? 'not-expertise' : 'not-an-initiative'),
  );
const thanked = { initiative: 'inzending', offer: 'aanbod', request: 'hulpvraag' } as const;

describe.each(kindOf.options)('a first text about an %s', (kind) => {
  const reasons = reasonsFor(kind);

  it.each(reasons)(
    'for what is declined as %s is its own, and says what can be done next',
    (reason) => {
      const text = suggest('submission-declined', { kind, title: 'Moestuin', reason });
      expect(text).toContain(`Bedankt voor je ${thanked[kind]} “Moestuin”.`);
      expect(text.split('\n\n').length).toBeGreaterThanOrEqual(3);
      const others = reasons
        .filter((other) => other !== reason)
        .map((other) => suggest('submission-declined', { kind, title: 'Moestuin', reason: other }));
      expect(others).not.toContain(text);
      expect(text.split('\n\n').at(-1)).toMatch(
        /opnieuw in|laat (?:het )?ons weten|laat het ons/iu,
      );
    },
  );

  it('for what is placed names it', () => {
    expect(suggest('submission-placed', { kind, title: 'Moestuin' })).toContain('“Moestuin” staat');
  });

  it('for a question holds questions', () => {
    expect(suggest('submission-question', { kind, title: 'Moestuin' }).match(/\?/gu)).toHaveLength(
      4,
    );
  });

  it('is not made of nothing', () => {
    expect(() => suggest('submission-placed', { kind, title: '' })).toThrow();
  });
});
