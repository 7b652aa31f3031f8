import type { NewSubmission } from '../../../shared/submission-api.mts';

/** The photos of a form; only an initiative has any. */
export const photosIn = ({ kind, form }: NewSubmission): { id: string }[] =>
  kind === 'initiative' ? form.photos : [];
