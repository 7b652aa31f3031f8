import { choices } from './translations/choices.ts';

interface Header {
  name: string;
  attribute?: { type: string };
  cellFormatter?: (row: Record<string, unknown>) => string;
}

/** Lists show the value of a choice as it is saved; this makes them say what it is called. */
export const nameChoices = <T extends object>(table: T & { displayedHeaders: Header[] }) => ({
  ...table,
  displayedHeaders: table.displayedHeaders.map(named),
});

const named = (header: Header): Header =>
  header.attribute?.type === 'enumeration'
    ? { ...header, cellFormatter: (row) => nameOf(row[header.name]) }
    : header;

const nameOf = (value: unknown): string =>
  typeof value === 'string' ? (choices[value] ?? value) : '-';
