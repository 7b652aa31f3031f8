import { useIntl } from 'react-intl';

/** A day, written short: `3 dec 2026`. */
export function Day({ at }: { at: string }) {
  const intl = useIntl();
  return <time dateTime={at}>{intl.formatDate(at, { dateStyle: 'medium' })}</time>;
}
