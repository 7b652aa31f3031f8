import type { ReactNode } from 'react';
import { Flex, Typography } from '@strapi/design-system';

/** Something to know, by its name. */
export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <Flex gap={3} alignItems="baseline">
      <Typography tag="dt" variant="pi" textColor="neutral600" style={{ flex: '0 0 11rem' }}>
        {name}
      </Typography>
      <Typography
        tag="dd"
        textColor="neutral800"
        style={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}
      >
        {children}
      </Typography>
    </Flex>
  );
}
