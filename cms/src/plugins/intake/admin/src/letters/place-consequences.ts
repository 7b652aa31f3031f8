import type { Submitted } from '../../../shared/submitted.mts';
import type { letters } from '../translations/en/letters.ts';

/** What happens when something is placed, one sentence each. */
export function placeConsequences(submitted: Submitted | null): (keyof typeof letters)[] {
  if (submitted === null || submitted.kind === 'initiative') {
    return ['place.page', 'place.mail', 'place.contact'];
  }
  const isPublic = submitted.fields.visibility === 'public';
  return [
    isPublic ? 'place.listing-page' : 'place.listing-hidden',
    'place.listing-mail',
    'place.listing-contact',
  ];
}
