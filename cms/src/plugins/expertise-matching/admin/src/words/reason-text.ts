import type { MatchReason } from '../../../shared/match-reason.mts';
import type { Text } from './use-text.ts';

/** Why an offer is shown, as a sentence. */
export function reasonText(reason: MatchReason, text: Text): string {
  switch (reason.code) {
    case 'same-expertise':
      return text('reason.same-expertise', { concept: reason.concept });
    case 'recognised': {
      const { concept, need, offer } = reason;
      if (need !== null && offer !== null) {
        return text('reason.recognised-both', { concept, need, offer });
      }
      const said = need ?? offer;
      return said === null
        ? text('reason.same-expertise', { concept })
        : text(need === null ? 'reason.recognised-offer' : 'reason.recognised-need', {
            concept,
            said,
          });
    }
    case 'same-theme': {
      const { theme, need, offer } = reason;
      return text('reason.same-theme', { theme, need, offer });
    }
    case 'related-expertise':
      return text('reason.related-expertise', { need: reason.need, offer: reason.offer });
    case 'same-words':
      return text('reason.same-words', { words: reason.words.join(', ') });
    case 'distance':
      return text(`reason.distance-${reason.distance}`);
    case 'room-left':
      return text('reason.room-left', { count: reason.count });
  }
}
