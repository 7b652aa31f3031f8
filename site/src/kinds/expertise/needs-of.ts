import type { EntryOf, Expertise, ListingKind } from '@burgerwerf/cms/contract';

/** What help it is about: a request may ask two things. */
export const needsOf = (entry: EntryOf<ListingKind>): readonly Expertise[] =>
  'needs' in entry ? entry.needs : [entry];

/** Keys of the themes that it stands in. */
export const themesOf = (entry: EntryOf<ListingKind>): string[] => [
  ...new Set(needsOf(entry).flatMap(({ tags }) => tags.map(({ theme }) => theme))),
];

/** What it is about in a few words each: the concepts that were chosen, and own words. */
export const labelsOf = (needs: readonly Expertise[]): string[] => [
  ...new Set(
    needs.flatMap(({ tags, ownWords }) => [...tags.map(({ label }) => label), ...ownWords]),
  ),
];
