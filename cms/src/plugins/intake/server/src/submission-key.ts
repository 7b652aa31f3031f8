import { createHash } from 'node:crypto';
import type { NewSubmission } from '../../shared/submission-api.mts';

/** Of the form and what was filled in together: sent again it is the same, changed it is another. */
export const submissionKey = ({ key, form }: NewSubmission): string =>
  createHash('sha256').update(key).update('\n').update(JSON.stringify(form)).digest('hex');
