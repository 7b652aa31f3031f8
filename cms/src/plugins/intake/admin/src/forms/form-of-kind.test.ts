import { describe, expect, it } from 'vitest';
import type { Draft } from './draft.ts';
import { draftOf, sectionsOf } from './form-of-kind.ts';
import { someInitiative, someOffer, someRequest } from './some-submitted.ts';

const parts = ({ kind, texts, lists }: Draft) => [
  ...Object.keys(texts),
  ...Object.keys(lists),
  ...(kind === 'initiative' ? ['preparation', 'photos'] : []),
];

describe.each([someInitiative(), someOffer(), someRequest()])('The form of a kind', (submitted) => {
  it('shows every field once', () => {
    const draft = draftOf(submitted);
    const shown = sectionsOf(draft).flatMap(({ fields }) => fields.map(({ path }) => path));
    expect(shown.toSorted()).toEqual(parts(draft).toSorted());
  });
});
