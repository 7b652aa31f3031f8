import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { count, moment } from './column.ts';
import type { Database, Tables } from './tables.ts';

export interface KeptPhoto {
  id: string;
  /** Null while it is held for a form. */
  submissionId: string | null;
  width: number;
  height: number;
  heldAt: Date;
}

const row = z
  .object({
    photo_id: z.string(),
    submission_id: z.string().nullable(),
    width: count,
    height: count,
    held_at: moment,
  })
  .transform(({ photo_id: id, submission_id: submissionId, held_at: heldAt, ...size }) => ({
    id,
    submissionId,
    heldAt,
    ...size,
  }));
const rows = z.array(row);

export async function addPhoto(
  db: Database,
  tables: Tables,
  { id, width, height, heldAt, bytes }: Omit<KeptPhoto, 'submissionId'> & { bytes: number },
): Promise<void> {
  await db(tables.photos).insert({
    document_id: randomUUID(),
    photo_id: id,
    width,
    height,
    bytes,
    held_at: heldAt,
    created_at: heldAt,
  });
}

export async function findPhoto(
  db: Database,
  tables: Tables,
  id: string,
): Promise<KeptPhoto | null> {
  const found: unknown = await db(tables.photos).where({ photo_id: id }).first();
  return row.nullable().parse(found ?? null);
}

export async function photosOf(
  db: Database,
  tables: Tables,
  submissionId: string,
): Promise<KeptPhoto[]> {
  return rows.parse(await db(tables.photos).where({ submission_id: submissionId }));
}

/** Those of these photos that wait for a form; nobody else can take them until the end of the transaction. */
export async function lockHeld(
  db: Database,
  tables: Tables,
  ids: readonly string[],
): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const found: unknown = await db(tables.photos)
    .whereIn('photo_id', [...ids])
    .whereNull('submission_id')
    .orderBy('id')
    .forUpdate();
  return new Set(rows.parse(found).map(({ id }) => id));
}

export async function attachPhotos(
  db: Database,
  tables: Tables,
  submissionId: string,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  await db(tables.photos)
    .whereIn('photo_id', [...ids])
    .update({ submission_id: submissionId });
}

/** @returns the ids of the photos that it forgot; their files are to be removed after the commit */
export async function forgetPhotosOf(
  db: Database,
  tables: Tables,
  submissionId: string,
): Promise<string[]> {
  const photos = await photosOf(db, tables, submissionId);
  await db(tables.photos).where({ submission_id: submissionId }).delete();
  return photos.map(({ id }) => id);
}

/** Forgets photos that wait for a form since before some moment. @returns their ids */
export async function forgetHeldBefore(
  db: Database,
  tables: Tables,
  moment: Date,
): Promise<string[]> {
  const found: unknown = await db(tables.photos)
    .whereNull('submission_id')
    .where('held_at', '<', moment)
    .forUpdate();
  const ids = rows.parse(found).map(({ id }) => id);
  await db(tables.photos).whereIn('photo_id', ids).whereNull('submission_id').delete();
  return ids;
}
