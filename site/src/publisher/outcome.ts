/** What came of making pages: their addresses. */
export interface Outcome {
  written: string[];
  removed: string[];
  failed: string[];
}

export const noOutcome = (): Outcome => ({ written: [], removed: [], failed: [] });

export function addOutcome(all: Outcome, { written, removed, failed }: Outcome): void {
  all.written.push(...written);
  all.removed.push(...removed);
  all.failed.push(...failed);
}
