/** What is known of one address of a kind of entries. */
export interface KnownAddress {
  slug: string;
  /** The entry that had it last. */
  entryId: string;
  /** Whether that entry stands elsewhere now, or nowhere. */
  isFormer: boolean;
}

/** An entry that changed. */
export interface Standing {
  entryId: string;
  /** Where it stands; null when it is not published. */
  slug: string | null;
}

export type AddressStep =
  /** Nothing stood there before. */
  | { kind: 'add'; slug: string }
  /** The entry stands there now, as it or another one did before. */
  | { kind: 'take'; slug: string; wasFormer: boolean }
  /** The entry stands there no longer. */
  | { kind: 'leave'; slug: string };

/**
 * What a change of an entry does to the addresses of its kind.
 * @param known those that were the entry's, and the one where it stands
 */
export function addressSteps(
  known: readonly KnownAddress[],
  { entryId, slug }: Standing,
): AddressStep[] {
  const here = known.find((address) => address.slug === slug);
  const left = known
    .filter((address) => address.entryId === entryId && address !== here && !address.isFormer)
    .map((address): AddressStep => ({ kind: 'leave', slug: address.slug }));
  if (slug === null) return left;
  if (!here) return [...left, { kind: 'add', slug }];
  if (here.entryId === entryId && !here.isFormer) return left;
  return [...left, { kind: 'take', slug, wasFormer: here.isFormer }];
}

/** Whether the site hears of it: it is told of former addresses only. */
export const isHeard = (step: AddressStep): boolean =>
  step.kind === 'leave' || (step.kind === 'take' && step.wasFormer);

/** Days that the addresses of a deleted entry are kept. */
const KEPT_DAYS = 365;

/** Addresses of entries that were deleted before this are forgotten. */
export const forgottenBefore = (now: Date): Date =>
  new Date(now.getTime() - KEPT_DAYS * 24 * 60 * 60 * 1000);
