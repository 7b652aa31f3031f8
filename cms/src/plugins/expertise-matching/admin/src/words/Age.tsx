import { useIntl } from 'react-intl';
import { age } from '../../../../admin-parts/age.ts';
import { useText } from './use-text.ts';

/** How long ago, in words such as `3 days ago`; the precise moment shows when one points at it. */
export function Age({ since, now }: { since: string; now: Date }) {
  const intl = useIntl();
  const text = useText();
  const { unit, count } = age(since, now);
  return (
    <time
      dateTime={since}
      title={intl.formatDate(since, { dateStyle: 'full', timeStyle: 'short' })}
    >
      {text('age.ago', { age: text(`age.${unit}`, { count }) })}
    </time>
  );
}
