import type { PlannedEntry } from '../../../shared/overview.mts';

/** What is planned for one entry. */
export interface EntryPlans {
  entry: PlannedEntry;
  plans: PlannedEntry[];
}

/** Plans of the same entry together, in the order of the first of each. */
export function plannedByEntry(planned: readonly PlannedEntry[]): EntryPlans[] {
  const byEntry = new Map<string, EntryPlans>();
  for (const entry of planned) {
    const key = `${entry.type} ${entry.documentId}`;
    const known = byEntry.get(key);
    if (known) known.plans.push(entry);
    else byEntry.set(key, { entry, plans: [entry] });
  }
  return [...byEntry.values()];
}
