import { figuresLine, type FiguresLine } from '../../../shared/desk/figures.mts';
import { csvOf } from '../../../../admin-parts/csv.ts';

export type LineColumn = keyof FiguresLine;

const isColumn = (name: string): name is LineColumn => name in figuresLine.shape;

export const lineColumns: readonly LineColumn[] = Object.keys(figuresLine.shape).filter(isColumn);

/** All that was asked and proposed as a table: codes, places and dates, and nobody's words or name. */
export const linesCsv = (
  lines: readonly FiguresLine[],
  name: (column: LineColumn) => string,
): string =>
  csvOf([
    lineColumns.map(name),
    ...lines.map((line) => lineColumns.map((column) => line[column] ?? '')),
  ]);
