import type { ReactNode } from 'react';
import { Box, Typography } from '@strapi/design-system';

/** The name of a part of the page. */
export function SectionHeading({ children }: { children: ReactNode }) {
  return (
    <Box paddingBottom={2} borderColor="neutral150" borderWidth="0 0 1px" borderStyle="solid">
      <Typography variant="delta" tag="h3">
        {children}
      </Typography>
    </Box>
  );
}
