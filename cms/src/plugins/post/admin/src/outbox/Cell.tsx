import type { ReactNode } from 'react';
import { Box } from '@strapi/design-system';

interface CellProps {
  children: ReactNode;
  /** Of a heading. */
  tag?: 'td' | 'th';
}

/** A plain cell: those of the design system take the keys of a grid, here the tab key goes from button to button. */
export function Cell({ children, tag = 'td' }: CellProps) {
  return (
    <Box
      tag={tag}
      scope={tag === 'th' ? 'col' : undefined}
      padding={4}
      textAlign="left"
      style={{ verticalAlign: 'top' }}
    >
      {children}
    </Box>
  );
}
