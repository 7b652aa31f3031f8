import { useEffect } from 'react';
import { Typography } from '@strapi/design-system';
import { useLatest } from '../../../../admin-parts/use-latest.ts';
import { useText } from '../words/use-text.ts';

/** Milliseconds between two looks. */
const EVERY = 3_000;

/** Says that more may be found, and looks whether it was. */
export function StillLooking({ refresh }: { refresh: () => Promise<void> }) {
  const text = useText();
  const latest = useLatest(refresh);
  useEffect(() => {
    const timer = setInterval(() => void latest.current(), EVERY);
    return () => clearInterval(timer);
  }, [latest]);
  return (
    <Typography textColor="neutral600" role="status">
      {text('combinations.looking')}
    </Typography>
  );
}
