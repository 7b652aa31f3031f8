import type { Submitted } from '../../../shared/submitted.mts';
import type { Draft } from './draft.ts';
import type { FormSection } from './form-field.ts';
import { initiativeDraft, initiativeInput, initiativeSections } from './initiative-form.ts';
import {
  needsIn,
  offerDraft,
  offerInput,
  offerSections,
  requestDraft,
  requestInput,
  requestSections,
} from './listing-form.ts';

/** What was submitted, to be typed in. */
export function draftOf(submitted: Submitted): Draft {
  switch (submitted.kind) {
    case 'initiative':
      return initiativeDraft(submitted.fields);
    case 'offer':
      return offerDraft(submitted.fields);
    case 'request':
      return requestDraft(submitted.fields);
  }
}

/** The form as submitters saw it, section by section. */
export function sectionsOf(draft: Draft): readonly FormSection[] {
  switch (draft.kind) {
    case 'initiative':
      return initiativeSections;
    case 'offer':
      return offerSections;
    case 'request':
      return requestSections(needsIn(draft));
  }
}

/** What a draft holds, as the schema of its kind takes it. */
export function inputOf(draft: Draft): object {
  switch (draft.kind) {
    case 'initiative':
      return initiativeInput(draft);
    case 'offer':
      return offerInput(draft);
    case 'request':
      return requestInput(draft);
  }
}
