import type { Table } from '../bench.ts';
import { tableText } from '../table-text.ts';

/** The part of the documentation that holds these figures. */
export function performancePage(
  title: string,
  tables: readonly Table[],
  machine: { cores: number; node: string; load: number },
): string {
  return [
    `## ${title}`,
    '',
    `Measured on ${String(machine.cores)} cores with Node ${machine.node}. The load of the machine was ${machine.load.toFixed(1)} at the start, so read the ratios rather than the figures.`,
    '',
    ...tables.map(tableText),
  ].join('\n');
}
