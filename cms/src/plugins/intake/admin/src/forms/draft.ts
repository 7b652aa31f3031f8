import type { InitiativeFields } from '../../../shared/initiative-form.mts';
import type { SubmissionKind } from '../../../shared/states.mts';

export type Photo = InitiativeFields['photos'][number];
export type Step = InitiativeFields['plan']['preparation'][number];

/** A form while somebody types in it, right or wrong. What a kind of form does not have is empty. */
export interface Draft {
  kind: SubmissionKind;
  /** Fields that are typed, or of which one is chosen, by their path. */
  texts: Readonly<Record<string, string>>;
  /** Fields of which several can be chosen, by their path. */
  lists: Readonly<Record<string, string[]>>;
  preparation: Step[];
  photos: Photo[];
}

/** What a field holds, as it is shown and typed. */
export const asText = (value: string | number | null): string =>
  value === null ? '' : String(value);
