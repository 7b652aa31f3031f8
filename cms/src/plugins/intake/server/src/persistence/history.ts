import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { SubmissionEvent } from '../rules/decision.ts';
import { moment } from './column.ts';
import type { Database, Tables } from './tables.ts';

export interface KeptEvent extends Omit<SubmissionEvent, 'event'> {
  event: string;
  at: Date;
}

const rows = z.array(
  z.object({
    actor: z.enum(['submitter', 'staff', 'system']),
    staff_id: z.string().nullable(),
    event: z.string(),
    detail: z.string(),
    at: moment,
  }),
);

/** What happened to a submission, oldest first. */
export async function readHistory(
  db: Database,
  tables: Tables,
  submissionId: string,
): Promise<KeptEvent[]> {
  const found: unknown = await db(tables.events)
    .where({ submission_id: submissionId })
    .orderBy('id');
  return rows.parse(found).map(({ staff_id: by, ...event }) => ({ ...event, by }));
}

export type NewEvent = SubmissionEvent & { submissionId: string; at: Date };

/** Adds to the history. Nothing takes away from it: see `keepAppendOnly`. */
export async function addToHistory(
  db: Database,
  tables: Tables,
  events: readonly NewEvent[],
): Promise<void> {
  await db(tables.events).insert(
    events.map(({ submissionId, actor, by, event, detail, at }) => ({
      document_id: randomUUID(),
      submission_id: submissionId,
      actor,
      staff_id: by,
      event,
      detail,
      at,
      created_at: at,
    })),
  );
}
