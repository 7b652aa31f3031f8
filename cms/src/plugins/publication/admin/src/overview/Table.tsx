import type { ReactNode } from 'react';
import { Box, Typography, VisuallyHidden } from '@strapi/design-system';

interface TableProps {
  caption: string;
  columns: readonly string[];
  children: ReactNode;
}

/** A plain table: that of the design system takes the keys of a grid, here the tab key goes from link to link. */
export function Table({ caption, columns, children }: TableProps) {
  return (
    <Box style={{ overflowX: 'auto' }}>
      <Box tag="table" width="100%" minWidth="44rem" style={{ borderCollapse: 'collapse' }}>
        <caption>
          <VisuallyHidden>{caption}</VisuallyHidden>
        </caption>
        <thead>
          <Row>
            {columns.map((column) => (
              <Box key={column} tag="th" scope="col" padding={2} paddingLeft={0} textAlign="left">
                <Typography variant="sigma" textColor="neutral600">
                  {column}
                </Typography>
              </Box>
            ))}
          </Row>
        </thead>
        <tbody>{children}</tbody>
      </Box>
    </Box>
  );
}

export function Row({ children }: { children: ReactNode }) {
  return (
    <Box tag="tr" borderColor="neutral150" borderWidth="0 0 1px" borderStyle="solid">
      {children}
    </Box>
  );
}

interface CellProps {
  children: ReactNode;
  /** Whether the text may be broken over lines. */
  isShort?: boolean;
}

export function Cell({ children, isShort = false }: CellProps) {
  return (
    <Box
      tag="td"
      padding={2}
      paddingLeft={0}
      paddingRight={4}
      style={{ verticalAlign: 'top', whiteSpace: isShort ? 'nowrap' : 'normal' }}
    >
      {children}
    </Box>
  );
}
