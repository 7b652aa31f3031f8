import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { dateText } from './date-text.ts';

/** Days and moments in the language of who is logged in. */
export function useDateText(): (at: string, options: Intl.DateTimeFormatOptions) => string {
  const { locale } = useIntl();
  return useCallback((at, options) => dateText(locale, at, options), [locale]);
}
