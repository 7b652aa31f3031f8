import type { ReactNode } from 'react';
import { Box, Typography, VisuallyHidden } from '@strapi/design-system';
import { Cell } from '../../../../admin-parts/Cell.tsx';

export interface Column {
  name: string;
  /** Left out where there is little room. */
  isExtra?: boolean;
}

interface ListTableProps {
  caption: string;
  columns: readonly Column[];
  children: ReactNode;
}

/** A table of a list; its lines are the children. */
export function ListTable({ caption, columns, children }: ListTableProps) {
  return (
    <Box background="neutral0" shadow="tableShadow" hasRadius style={{ overflowX: 'auto' }}>
      <Box tag="table" width="100%" style={{ borderCollapse: 'collapse' }}>
        <caption>
          <VisuallyHidden>{caption}</VisuallyHidden>
        </caption>
        <thead>
          <Box tag="tr" borderColor="neutral150" borderWidth="0 0 1px" borderStyle="solid">
            {columns.map(({ name, isExtra = false }) => (
              <Cell key={name} tag="th" isExtra={isExtra}>
                <Typography variant="sigma" textColor="neutral600" style={{ whiteSpace: 'nowrap' }}>
                  {name}
                </Typography>
              </Cell>
            ))}
          </Box>
        </thead>
        <tbody>{children}</tbody>
      </Box>
    </Box>
  );
}
