import type { CandidatesAnswer } from '@burgerwerf/cms/contract';
import { t } from '../i18n/t.ts';

type Reason = CandidatesAnswer['needs'][number][number]['reasons'][number];

/** Why an offer is shown, in words. */
export function reasonText(reason: Reason): string {
  switch (reason.code) {
    case 'same-expertise':
      return t('reason.same-expertise', reason.concept);
    case 'recognised':
      return reason.need === null || reason.offer === null
        ? t('reason.recognisedConcept', reason.concept)
        : t('reason.recognised', reason.need, reason.offer);
    case 'same-theme':
      return t('reason.same-theme', reason.theme);
    case 'related-expertise':
      return t('reason.related-expertise', reason.offer, reason.need);
    case 'same-words':
      return t('reason.same-words', reason.words.join(', '));
    case 'distance':
      return t(`reason.distance.${reason.distance}`);
    case 'room-left':
      return t('reason.room-left', reason.count);
  }
}
