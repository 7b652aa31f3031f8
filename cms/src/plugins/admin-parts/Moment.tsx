import { useDateText } from './use-date-text.ts';

/** A day and a time, written out. */
export function Moment({ at }: { at: string }) {
  const dateText = useDateText();
  return <time dateTime={at}>{dateText(at, { dateStyle: 'medium', timeStyle: 'short' })}</time>;
}
