import { useCallback } from 'react';
import { useDateText } from '../../../../admin-parts/use-date-text.ts';
import { TIME_ZONE } from '../../../shared/time-zone.mts';

/** Tells moments by the clock where the networks are, in the language of who is logged in. */
export function useMoment(): (at: string) => string {
  const dateText = useDateText();
  return useCallback(
    (at) => dateText(at, { dateStyle: 'long', timeStyle: 'short', timeZone: TIME_ZONE }),
    [dateText],
  );
}
