import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { durationOf } from './duration.ts';

/** Tells how long something takes, from milliseconds. */
export function useDuration(): (milliseconds: number) => string {
  const intl = useIntl();
  return useCallback(
    (milliseconds) => {
      const { value, unit } = durationOf(milliseconds);
      const unitDisplay = unit === 'millisecond' ? 'short' : 'long';
      return intl.formatNumber(value, { style: 'unit', unit, unitDisplay });
    },
    [intl],
  );
}
