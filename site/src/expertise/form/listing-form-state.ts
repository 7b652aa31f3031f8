import type { SuggestionAnswer } from '@burgerwerf/cms/contract';
import type { FormNotice } from '../../submit/form/form-state.ts';
import type { ListingDraft } from './rules/listing-draft.ts';
import type { ListingErrors } from './rules/listing-errors.ts';

/** The form to ask or to offer as it is shown: what was typed, and what is wrong with it. */
export interface ListingFormState {
  token: string;
  draft: ListingDraft;
  errors: ListingErrors;
  notice: FormNotice | null;
  /** Of each need what its text brings up; null without a text, or when that cannot be asked. */
  suggestions: (SuggestionAnswer | null)[];
  /** The need whose subjects were asked for, to begin reading there. */
  asked: number | null;
  /** Whether the second need stands unfolded. */
  isSecondOpen: boolean;
  isFresh: boolean;
}
