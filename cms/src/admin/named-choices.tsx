import type { ReactNode } from 'react';
import { nameOfChoice } from './translations/choices.ts';

interface Header {
  name: string;
  attribute?: { type: string };
  cellFormatter?: (row: Record<string, unknown>) => ReactNode;
}

/** Lists show the value of a choice as it is saved; this makes them say what it is called. */
export const nameChoices = <T extends object>(table: T & { displayedHeaders: Header[] }) => ({
  ...table,
  displayedHeaders: table.displayedHeaders.map(named),
});

const named = (header: Header): Header =>
  header.attribute?.type === 'enumeration'
    ? { ...header, cellFormatter: (row) => <Name value={row[header.name]} /> }
    : header;

/** In the size of the other cells. */
const Name = ({ value }: { value: unknown }) => (
  <span style={{ fontSize: '1.4rem' }}>{nameOfChoice(value)}</span>
);
