import type { ReactNode } from 'react';
import { Box } from '@strapi/design-system';

/** One line of a list. */
export function ListLine({ children }: { children: ReactNode }) {
  return (
    <Box
      tag="tr"
      background="neutral0"
      borderColor="neutral150"
      borderWidth="0 0 1px"
      borderStyle="solid"
    >
      {children}
    </Box>
  );
}
