import { Box, Checkbox, Typography, VisuallyHidden } from '@strapi/design-system';
import type { QueueRow } from '../../../shared/desk-api.mts';
import { useText } from '../words/use-text.ts';
import { Cell } from '../../../../admin-parts/Cell.tsx';
import { QueueLine } from './QueueLine.tsx';
import { selectable, stillThere, toggled, toggledAll, type Selection } from './selection.ts';

interface QueueTableProps {
  rows: QueueRow[];
  now: Date;
  selection: Selection | null;
  onSelect: (selection: Selection) => void;
}

/** The lines of the queue, of which several can be chosen. */
export function QueueTable({ rows, now, selection, onSelect }: QueueTableProps) {
  const text = useText();
  const canSelect = selection !== null && selectable(rows).length > 0;
  const chosen = selection ? stillThere(selection, rows).length : 0;
  const heading = (label: string) => (
    <Typography variant="sigma" textColor="neutral600" style={{ whiteSpace: 'nowrap' }}>
      {label}
    </Typography>
  );
  return (
    <Box background="neutral0" shadow="tableShadow" hasRadius style={{ overflowX: 'auto' }}>
      <Box tag="table" width="100%" style={{ borderCollapse: 'collapse' }}>
        <caption>
          <VisuallyHidden>{text('menu')}</VisuallyHidden>
        </caption>
        <thead>
          <Box tag="tr" borderColor="neutral150" borderWidth="0 0 1px" borderStyle="solid">
            {canSelect && (
              <Cell tag="th" width="4.8rem">
                <Checkbox
                  aria-label={text('queue.select-all')}
                  checked={
                    chosen === 0 ? false : chosen === selectable(rows).length || 'indeterminate'
                  }
                  onCheckedChange={() => onSelect(toggledAll(selection, rows))}
                />
              </Cell>
            )}
            <Cell tag="th">{heading(text('column.submission'))}</Cell>
            <Cell tag="th" isExtra>
              {heading(text('column.area'))}
            </Cell>
            <Cell tag="th" isExtra>
              {heading(text('column.state'))}
            </Cell>
            <Cell tag="th">{heading(text('column.age'))}</Cell>
            <Cell tag="th" isExtra>
              {heading(text('column.assignee'))}
            </Cell>
          </Box>
        </thead>
        <tbody>
          {rows.map((row) => (
            <QueueLine
              key={row.id}
              row={row}
              now={now}
              isChosen={canSelect ? selection.has(row.id) : null}
              onToggle={() => onSelect(toggled(selection ?? new Set(), row.id))}
            />
          ))}
        </tbody>
      </Box>
    </Box>
  );
}
