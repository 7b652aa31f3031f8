import type { ReactNode } from 'react';
import { Box } from '@strapi/design-system';

interface CellProps {
  children: ReactNode;
  /** Of a heading. */
  tag?: 'td' | 'th';
  isNumber?: boolean;
}

/** A plain cell: those of the design system take the keys of a grid, here the tab key goes from link to link. */
export function Cell({ children, tag = 'td', isNumber = false }: CellProps) {
  return (
    <Box
      tag={tag}
      scope={tag === 'th' ? 'col' : undefined}
      padding={4}
      textAlign={isNumber ? 'right' : 'left'}
      style={{
        verticalAlign: 'middle',
        ...(isNumber ? { fontVariantNumeric: 'tabular-nums' } : {}),
      }}
    >
      {children}
    </Box>
  );
}
