import { randomBytes, randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { ConsentWordingId } from '../../../shared/consent.mts';
import type { NewSubmission } from '../../../shared/submission-api.mts';
import { submitted } from '../../../shared/submitted.mts';
import { REFERENCE_NUMBERS, referenceCode } from '../rules/reference-code.ts';
import { receivedSubmission } from '../rules/submission.ts';
import { photosIn } from '../rules/photos-in.ts';
import { addToHistory } from './history.ts';
import { attachPhotos } from './photos.ts';
import { columnsOf } from './submission-row.ts';
import type { Database, Tables } from './tables.ts';

/** One that came in, with the key that it is known by. */
export interface Incoming {
  key: string;
  submission: NewSubmission;
}

export interface Known {
  id: string;
  reference: string;
}

const knownRows = z.array(
  z.object({ key: z.string(), document_id: z.string(), reference: z.string() }),
);

export async function findByKeys(
  db: Database,
  tables: Tables,
  keys: readonly string[],
): Promise<Map<string, Known>> {
  const found: unknown = await db(tables.submissions)
    .select('key', 'document_id', 'reference')
    .whereIn('key', [...keys]);
  return new Map(
    knownRows
      .parse(found)
      .map(({ key, document_id: id, reference }) => [key, { id, reference }] as const),
  );
}

/**
 * Writes submissions as they begin: rows, photos and history. One that another process wrote at the
 * same moment is not written twice.
 * @returns those that were written now, by key
 */
export async function insertReceived(
  db: Database,
  tables: Tables,
  incoming: readonly Incoming[],
  { now, consentText }: { now: Date; consentText: (id: ConsentWordingId) => string },
): Promise<Map<string, Known>> {
  const made = new Map<string, Known>();
  const rows = incoming.map(({ key, submission: { kind, form } }) => {
    const { contact, remarks, consent } = form;
    // Of the form, what is shown once it is placed; the rest stands apart.
    const content = submitted.parse({ kind, fields: form });
    const id = randomUUID();
    const reference = newReference();
    made.set(key, { id, reference });
    return {
      ...columnsOf(receivedSubmission({ submitted: content, remarks, contact }, now)),
      document_id: id,
      reference,
      key,
      submission_kind: kind,
      consent_id: consent,
      consent_text: consentText(consent),
      consent_at: now,
      version: 0,
      created_at: now,
      updated_at: now,
    };
  });
  await db(tables.submissions).insert(rows).onConflict('key').ignore();
  const kept = await findByKeys(db, tables, [...made.keys()]);
  const written = new Map([...made].filter(([key, { id }]) => kept.get(key)?.id === id));
  const own = incoming.flatMap(({ key, submission }) => {
    const known = written.get(key);
    return known ? [{ id: known.id, photos: photosIn(submission).map((photo) => photo.id) }] : [];
  });
  for (const { id, photos } of own) await attachPhotos(db, tables, id, photos);
  if (own.length > 0)
    await addToHistory(
      db,
      tables,
      own.map(({ id }) => receivedEvent(id, now)),
    );
  return written;
}

const receivedEvent = (submissionId: string, at: Date) =>
  ({ submissionId, at, actor: 'submitter', by: null, event: 'received', detail: '' }) as const;

function newReference(): string {
  const bytes = randomBytes(REFERENCE_NUMBERS * 4);
  return referenceCode(
    Array.from({ length: REFERENCE_NUMBERS }, (_, index) => bytes.readUInt32LE(index * 4)),
  );
}
