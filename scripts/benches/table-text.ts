import type { Table } from './bench.ts';

/** A table as Markdown that also reads well on a screen. */
export function tableText({ title, columns, rows, note }: Table): string {
  const cells = [columns, ...rows].map((row) => row.map(String));
  const widths = columns.map((_, column) =>
    Math.max(3, ...cells.map((row) => row[column]?.length ?? 0)),
  );
  const isNumeric = columns.map((_, column) =>
    rows.every((row) => typeof row[column] === 'number'),
  );
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => pad(cell, column)).join(' | ')} |`;
  const pad = (cell: string, column: number) => {
    const width = widths[column] ?? 0;
    return isNumeric[column] === true ? cell.padStart(width) : cell.padEnd(width);
  };
  const rule = widths.map((width, column) =>
    isNumeric[column] === true ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width),
  );
  const [head = [], ...body] = cells;
  return [
    `### ${title}`,
    '',
    line(head),
    `| ${rule.join(' | ')} |`,
    ...body.map(line),
    '',
    ...(note === undefined ? [] : [note, '']),
  ].join('\n');
}
