import { useIntl } from 'react-intl';

/** A day and a time, written out. */
export function Moment({ at }: { at: string }) {
  const intl = useIntl();
  return (
    <time dateTime={at}>{intl.formatDate(at, { dateStyle: 'medium', timeStyle: 'short' })}</time>
  );
}
