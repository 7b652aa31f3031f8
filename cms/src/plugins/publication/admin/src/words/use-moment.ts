import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { TIME_ZONE } from '../../../shared/time-zone.mts';

/** Tells moments by the clock where the networks are, in the language of who is logged in. */
export function useMoment(): (at: string) => string {
  const intl = useIntl();
  return useCallback(
    (at) => intl.formatDate(at, { dateStyle: 'long', timeStyle: 'short', timeZone: TIME_ZONE }),
    [intl],
  );
}
