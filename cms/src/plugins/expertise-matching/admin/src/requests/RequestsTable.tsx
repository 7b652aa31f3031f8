import type { RequestRow } from '../../../shared/desk-api.mts';
import { ListTable } from '../desk/ListTable.tsx';
import { useText } from '../words/use-text.ts';
import { RequestLine } from './RequestLine.tsx';

/** The requests of one page of the list. */
export function RequestsTable({ rows, now }: { rows: readonly RequestRow[]; now: Date }) {
  const text = useText();
  return (
    <ListTable
      caption={text('part.requests')}
      columns={[
        { name: text('column.request') },
        { name: text('column.area'), isExtra: true },
        { name: text('column.needed'), isExtra: true },
        { name: text('column.standing'), isExtra: true },
        { name: text('column.best'), isExtra: true },
      ]}
    >
      {rows.map((row) => (
        <RequestLine key={row.id} row={row} now={now} />
      ))}
    </ListTable>
  );
}
