import type { UnsentMail } from '../../../shared/services.mts';
import { combinationAgreed } from './combination-agreed.ts';
import { combinationAsk } from './combination-ask.ts';
import { combinationEnded } from './combination-ended.ts';
import { combinationOutcome } from './combination-outcome.ts';
import type { Letter } from './letter.ts';
import { listingErased } from './listing-erased.ts';
import { listingExpires } from './listing-expires.ts';
import { listingPlaced } from './listing-placed.ts';
import { matchingDigest } from './matching-digest.ts';
import { moderationDigest } from './moderation-digest.ts';
import { newOffers } from './new-offers.ts';
import { planFailed } from './plan-failed.ts';
import { proposalAsk } from './proposal-ask.ts';
import { proposalConfirm } from './proposal-confirm.ts';
import { proposalEnded } from './proposal-ended.ts';
import { proposalExchanged } from './proposal-exchanged.ts';
import { proposalOutcome } from './proposal-outcome.ts';
import { submissionDeclined } from './submission-declined.ts';
import { submissionInReview } from './submission-in-review.ts';
import { submissionLinks } from './submission-links.ts';
import { submissionPlaced } from './submission-placed.ts';
import { submissionQuestion } from './submission-question.ts';
import { submissionReceived } from './submission-received.ts';
import { submissionWithdrawn } from './submission-withdrawn.ts';

/** The letter that a mail asks for. */
export function writeLetter(mail: UnsentMail): Letter {
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
    case 'listing-placed':
      return listingPlaced(mail.data);
    case 'listing-expires':
      return listingExpires(mail.data);
    case 'listing-erased':
      return listingErased(mail.data);
    case 'proposal-ask':
      return proposalAsk(mail.data);
    case 'proposal-confirm':
      return proposalConfirm(mail.data);
    case 'proposal-exchanged':
      return proposalExchanged(mail.data);
    case 'proposal-ended':
      return proposalEnded(mail.data);
    case 'proposal-outcome':
      return proposalOutcome(mail.data);
    case 'new-offers':
      return newOffers(mail.data);
    case 'matching-digest':
      return matchingDigest(mail.data);
    case 'combination-ask':
      return combinationAsk(mail.data);
    case 'combination-agreed':
      return combinationAgreed(mail.data);
    case 'combination-ended':
      return combinationEnded(mail.data);
    case 'combination-outcome':
      return combinationOutcome(mail.data);
  }
}
