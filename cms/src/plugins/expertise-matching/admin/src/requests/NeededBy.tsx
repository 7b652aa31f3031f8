import { Flex, Typography } from '@strapi/design-system';
import { Clock } from '@strapi/icons';
import { Day } from '../words/Day.tsx';
import { daysUntil } from '../words/days-until.ts';
import { useText } from '../words/use-text.ts';

/** From how many days on it is said how few there are. */
const SOON = 14;

/** By when help is needed; it stands out when that is soon. */
export function NeededBy({ date, now }: { date: string | null; now: Date }) {
  const text = useText();
  if (date === null) {
    return <Typography textColor="neutral600">{text('needed.no-hurry')}</Typography>;
  }
  const days = daysUntil(date, now);
  if (days > SOON) {
    return (
      <Typography textColor="neutral800" style={{ whiteSpace: 'nowrap' }}>
        <Day at={date} />
      </Typography>
    );
  }
  return (
    <Flex gap={1} title={date}>
      <Clock aria-hidden fill="danger700" width="1.4rem" height="1.4rem" />
      <Typography fontWeight="bold" textColor="danger700" style={{ whiteSpace: 'nowrap' }}>
        {days < 0 ? text('needed.past') : text('needed.days', { days })}
      </Typography>
    </Flex>
  );
}
