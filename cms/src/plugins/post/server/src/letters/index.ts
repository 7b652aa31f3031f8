import type { Mail } from '../../../shared/services.mts';
import type { Letter } from './letter.ts';
import { moderationDigest } from './moderation-digest.ts';
import { planFailed } from './plan-failed.ts';
import { submissionDeclined } from './submission-declined.ts';
import { submissionInReview } from './submission-in-review.ts';
import { submissionLinks } from './submission-links.ts';
import { submissionPlaced } from './submission-placed.ts';
import { submissionQuestion } from './submission-question.ts';
import { submissionReceived } from './submission-received.ts';
import { submissionWithdrawn } from './submission-withdrawn.ts';

/** The letter that a mail asks for. */
export function writeLetter(mail: Mail): Letter {
  switch (mail.letter) {
    case 'submission-received':
      return submissionReceived(mail.data);
    case 'submission-in-review':
      return submissionInReview(mail.data);
    case 'submission-question':
      return submissionQuestion(mail.data);
    case 'submission-placed':
      return submissionPlaced(mail.data);
    case 'submission-declined':
      return submissionDeclined(mail.data);
    case 'submission-withdrawn':
      return submissionWithdrawn(mail.data);
    case 'submission-links':
      return submissionLinks(mail.data);
    case 'plan-failed':
      return planFailed(mail.data);
    case 'moderation-digest':
      return moderationDigest(mail.data);
  }
}
