import { Typography } from '@strapi/design-system';
import { Day } from '../words/Day.tsx';
import { daysUntil } from '../words/days-until.ts';
import { useText } from '../words/use-text.ts';

/** From how many days on an end is soon. */
const SOON = 30;

/** Until when something stands; it stands out when that is soon. */
export function Until({ until, now }: { until: string; now: Date }) {
  const text = useText();
  const isSoon = daysUntil(until, now) <= SOON;
  return (
    <Typography
      variant={isSoon ? 'omega' : 'pi'}
      fontWeight={isSoon ? 'bold' : 'regular'}
      textColor={isSoon ? 'warning700' : 'neutral700'}
      style={{ whiteSpace: 'nowrap' }}
    >
      {text('offers.until')} <Day at={until} />
    </Typography>
  );
}
