import type { ReactNode } from 'react';
import { Box, Typography, VisuallyHidden } from '@strapi/design-system';

interface TableProps {
  caption: string;
  columns: readonly string[];
  children: ReactNode;
}

/**
 * A plain table: that of the design system takes the keys of a grid, here the tab key goes from link to link.
 * On a phone each row is a few lines. A browser then no longer takes it for a table: hence the roles.
 */
export function Table({ caption, columns, children }: TableProps) {
  return (
    <Box
      tag="table"
      role="table"
      display={{ initial: 'block', medium: 'table' }}
      width="100%"
      style={{ borderCollapse: 'collapse' }}
    >
      <caption>
        <VisuallyHidden>{caption}</VisuallyHidden>
      </caption>
      <Box tag="thead" role="rowgroup" display={{ initial: 'none', medium: 'table-header-group' }}>
        <Row>
          {columns.map((column) => (
            <Box
              key={column}
              tag="th"
              role="columnheader"
              scope="col"
              padding={2}
              paddingLeft={0}
              textAlign="left"
            >
              <Typography variant="sigma" textColor="neutral600">
                {column}
              </Typography>
            </Box>
          ))}
        </Row>
      </Box>
      <Box tag="tbody" role="rowgroup" display={{ initial: 'block', medium: 'table-row-group' }}>
        {children}
      </Box>
    </Box>
  );
}

export function Row({ children }: { children: ReactNode }) {
  return (
    <Box
      tag="tr"
      role="row"
      display={{ initial: 'flex', medium: 'table-row' }}
      paddingTop={{ initial: 2, medium: 0 }}
      paddingBottom={{ initial: 2, medium: 0 }}
      borderColor="neutral150"
      borderWidth="0 0 1px"
      borderStyle="solid"
      style={{ flexWrap: 'wrap' }}
    >
      {children}
    </Box>
  );
}

interface CellProps {
  children: ReactNode;
  /** Whether it stays on one line; on a phone, beside others. */
  isShort?: boolean;
}

export function Cell({ children, isShort = false }: CellProps) {
  return (
    <Box
      tag="td"
      role="cell"
      display={{ initial: 'block', medium: 'table-cell' }}
      paddingTop={{ initial: 1, medium: 2 }}
      paddingBottom={{ initial: 1, medium: 2 }}
      paddingRight={4}
      style={{
        verticalAlign: 'top',
        flexBasis: isShort ? 'auto' : '100%',
        whiteSpace: isShort ? 'nowrap' : 'normal',
      }}
    >
      {children}
    </Box>
  );
}
