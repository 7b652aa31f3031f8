import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Contribution } from '../rules/decision.ts';
import { moment } from './column.ts';
import type { Database, Tables } from './tables.ts';

export interface KeptContribution extends Contribution {
  by: string | null;
  at: Date;
}

const rows = z.array(
  z.object({
    contribution_kind: z.enum(['question', 'answer', 'letter', 'note']),
    text: z.string(),
    staff_id: z.string().nullable(),
    at: moment,
  }),
);

/** The thread of a submission, oldest first. What was erased is not in it. */
export async function readThread(
  db: Database,
  tables: Tables,
  submissionId: string,
): Promise<KeptContribution[]> {
  const found: unknown = await db(tables.contributions)
    .where({ submission_id: submissionId })
    .whereNot({ text: '' })
    .orderBy('id');
  return rows.parse(found).map(({ contribution_kind: kind, text, staff_id: by, at }) => ({
    kind,
    text,
    by,
    at,
  }));
}

export async function addToThread(
  db: Database,
  tables: Tables,
  submissionId: string,
  { kind, text, by, at }: KeptContribution,
): Promise<void> {
  await db(tables.contributions).insert({
    document_id: randomUUID(),
    submission_id: submissionId,
    contribution_kind: kind,
    text,
    staff_id: by,
    at,
    created_at: at,
  });
}

export async function eraseThread(
  db: Database,
  tables: Tables,
  submissionId: string,
): Promise<void> {
  await db(tables.contributions).where({ submission_id: submissionId }).update({ text: '' });
}
