import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { PLUGIN } from '../plugin-id.ts';
import { texts as english, type TextKey } from '../translations/en.ts';

export type Text = (key: TextKey, values?: Record<string, string | number>) => string;

/** The words of the desk in the language of who is logged in. */
export function useText(): Text {
  const intl = useIntl();
  return useCallback(
    (key, values) =>
      intl.formatMessage({ id: `${PLUGIN}.${key}`, defaultMessage: english[key] }, values),
    [intl],
  );
}
