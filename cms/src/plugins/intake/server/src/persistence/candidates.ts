import { z } from 'zod';
import type { Alike } from '../../../shared/services.mts';
import { submissionStates, type SubmissionKind } from '../../../shared/states.mts';
import { moment } from './column.ts';
import type { Database, Tables } from './tables.ts';

/** How many of the newest are compared by title; what has the same address is always found. */
const NEWEST = 1000;
const SAME = 50;

const rows = z.array(
  z.object({
    document_id: z.string(),
    title: z.string(),
    email_key: z.string().nullable(),
    website_key: z.string().nullable(),
    state: z.enum(submissionStates),
    received_at: moment,
  }),
);

/** Other submissions of the same kind that this one may look like. */
export async function submissionCandidates(
  db: Database,
  tables: Tables,
  own: { id: string; kind: SubmissionKind; email: string | null; website: string | null },
): Promise<Alike[]> {
  const others = () =>
    db(tables.submissions)
      .select('document_id', 'title', 'email_key', 'website_key', 'state', 'received_at')
      .where({ submission_kind: own.kind })
      .whereNot({ document_id: own.id })
      .whereNull('erased_at');
  const found = new Map<string, Alike>();
  const add = (selected: unknown) => {
    for (const row of rows.parse(selected)) {
      found.set(row.document_id, {
        kind: 'submission',
        id: row.document_id,
        title: row.title,
        email: row.email_key,
        website: row.website_key,
        state: row.state,
        at: row.received_at.toISOString(),
      });
    }
  };
  add(await others().orderBy('received_at', 'desc').limit(NEWEST));
  if (own.email !== null) add(await others().where({ email_key: own.email }).limit(SAME));
  if (own.website !== null) add(await others().where({ website_key: own.website }).limit(SAME));
  return [...found.values()];
}
