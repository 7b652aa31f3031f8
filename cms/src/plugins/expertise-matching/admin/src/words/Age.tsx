import { age } from '../../../../admin-parts/age.ts';
import { useDateText } from '../../../../admin-parts/use-date-text.ts';
import { useText } from './use-text.ts';

/** How long ago, in words such as `3 days ago`; the precise moment shows when one points at it. */
export function Age({ since, now }: { since: string; now: Date }) {
  const dateText = useDateText();
  const text = useText();
  const { unit, count } = age(since, now);
  return (
    <time dateTime={since} title={dateText(since, { dateStyle: 'full', timeStyle: 'short' })}>
      {text('age.ago', { age: text(`age.${unit}`, { count }) })}
    </time>
  );
}
