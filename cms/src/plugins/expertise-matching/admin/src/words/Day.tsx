import { useDateText } from '../../../../admin-parts/use-date-text.ts';

/** A day, written short: `3 dec 2026`. */
export function Day({ at }: { at: string }) {
  const dateText = useDateText();
  return <time dateTime={at}>{dateText(at, { dateStyle: 'medium' })}</time>;
}
