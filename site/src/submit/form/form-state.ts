import type { Draft } from '../rules/draft.ts';
import type { FieldErrors } from '../rules/field-errors.ts';

/** Something that is the matter with the form as a whole. */
export type FormNotice =
  { kind: 'busy' | 'expired' | 'too-fast' | 'rejected' } | { kind: 'limited'; minutes: number };

/** The form as it is shown: what was typed, and what is wrong with it. */
export interface FormState {
  token: string;
  draft: Draft;
  errors: FieldErrors;
  notice: FormNotice | null;
  /** Rows for steps of the preparation, filled in or not. */
  stepRows: number;
  /** Whether the plan stands unfolded though nothing of it is filled in. */
  isPlanOpen: boolean;
  /** Whether it has just been opened, so that what a browser still knows of it may be filled in. */
  isFresh: boolean;
}
