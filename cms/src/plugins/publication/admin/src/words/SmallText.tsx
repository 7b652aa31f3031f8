import type { ReactNode } from 'react';
import { Typography } from '@strapi/design-system';

/** What stands below something, in smaller print; long words are broken. */
export function SmallText({ children }: { children: ReactNode }) {
  return (
    <Typography variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
      {children}
    </Typography>
  );
}
