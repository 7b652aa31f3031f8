import type { ReactNode } from 'react';
import { Box } from '@strapi/design-system';

interface CellProps {
  children: ReactNode;
  /** Of a heading. */
  tag?: 'td' | 'th';
  /** Left out where there is little room. */
  isExtra?: boolean;
  width?: string;
}

/**
 * A cell of the queue. Plain cells rather than those of the design system, which take the keys of a
 * grid: here the tab key goes from link to link.
 */
export function Cell({ children, tag = 'td', isExtra = false, width }: CellProps) {
  return (
    <Box
      tag={tag}
      scope={tag === 'th' ? 'col' : undefined}
      display={isExtra ? { initial: 'none', medium: 'table-cell' } : 'table-cell'}
      paddingTop={tag === 'th' ? 3 : 4}
      paddingBottom={tag === 'th' ? 3 : 4}
      paddingLeft={4}
      paddingRight={2}
      width={width}
      textAlign="left"
      style={{ verticalAlign: 'middle' }}
    >
      {children}
    </Box>
  );
}
