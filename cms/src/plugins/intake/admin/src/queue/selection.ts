import { isOpen, type QueueRow } from '../../../shared/desk-api.mts';

export type Selection = ReadonlySet<string>;

/** Rows of which something can still be decided. */
export const selectable = (rows: readonly QueueRow[]): QueueRow[] =>
  rows.filter(({ state }) => isOpen(state));

/** What is chosen of the rows as they are now: what others have decided meanwhile drops out. */
export function stillThere(selection: Selection, rows: readonly QueueRow[]): string[] {
  return selectable(rows)
    .map(({ id }) => id)
    .filter((id) => selection.has(id));
}

/** The other way round for one row. */
export function toggled(selection: Selection, id: string): Selection {
  const next = new Set(selection);
  if (!next.delete(id)) next.add(id);
  return next;
}

/** All, or none when all were chosen already. */
export function toggledAll(selection: Selection, rows: readonly QueueRow[]): Selection {
  const ids = selectable(rows).map(({ id }) => id);
  return stillThere(selection, rows).length === ids.length ? new Set() : new Set(ids);
}
