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
