import { z } from 'zod';
import type { SubmissionKind } from '../../../shared/states.mts';
import type { Submission } from '../rules/submission.ts';
import { columnsOf, submissionFromRow, type KeptSubmission } from './submission-row.ts';
import type { Database, Tables } from './tables.ts';

/** What an id can look like. PostgreSQL refuses to compare with a text that holds a zero. */
const ID = /^[\w-]+$/;

/** A submission as it is, or null. */
export async function findSubmission(
  db: Database,
  tables: Tables,
  id: string,
): Promise<KeptSubmission | null> {
  if (!ID.test(id)) return null;
  const found: unknown = await db(tables.submissions).where({ document_id: id }).first();
  return found === undefined ? null : submissionFromRow(found);
}

/**
 * Writes what became of a submission, unless somebody else wrote since it was read. Of two at the same
 * moment, PostgreSQL lets the second wait here and then find another version.
 * @returns whether it was written
 */
export async function saveSubmission(
  db: Database,
  tables: Tables,
  { id, version }: Pick<KeptSubmission, 'id' | 'version'>,
  next: Submission,
): Promise<boolean> {
  const changed = await db(tables.submissions)
    .where({ document_id: id, version })
    .update({ ...columnsOf(next), version: version + 1, updated_at: new Date() });
  return changed === 1;
}

const ids = z.array(z.object({ document_id: z.string() }));

/** The id of the submission that something was made of; null when there is none. */
export async function findPlaced(
  db: Database,
  tables: Tables,
  kind: SubmissionKind,
  placedId: string,
): Promise<string | null> {
  const found: unknown = await db(tables.submissions)
    .select('document_id')
    .where({ submission_kind: kind, placed_document_id: placedId })
    .limit(1);
  return ids.parse(found)[0]?.document_id ?? null;
}

export async function rememberPlaced(
  db: Database,
  tables: Tables,
  id: string,
  documentId: string,
): Promise<void> {
  await db(tables.submissions)
    .where({ document_id: id })
    .update({ placed_document_id: documentId });
}
