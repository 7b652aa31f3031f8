import { z } from 'zod';
import { openStates } from '../../../shared/states.mts';
import { moment } from './column.ts';
import type { Database, Tables } from './tables.ts';

const rows = z.array(
  z.object({
    document_id: z.string(),
    title: z.string(),
    contact_name: z.string(),
    contact_email: z.string(),
    links_sent_at: moment.nullable(),
  }),
);

export interface OpenSubmission {
  id: string;
  title: string;
  contact: { name: string; email: string };
}

/** No more in one letter: who has more can take the links from that. */
const MOST = 50;

/**
 * The open submissions of an address, claimed for one letter.
 * @returns nothing when there are none, or when a letter went since `notSince`
 */
export async function claimLostLinks(
  db: Database,
  tables: Tables,
  emailKey: string,
  { now, notSince }: { now: Date; notSince: Date },
): Promise<OpenSubmission[]> {
  const own = () =>
    db(tables.submissions)
      .where({ email_key: emailKey })
      .whereIn('state', [...openStates]);
  const found = rows.parse(await own().orderBy('id').forUpdate());
  if (found.some(({ links_sent_at: sent }) => sent !== null && sent > notSince)) return [];
  await own().update({ links_sent_at: now });
  return found.slice(-MOST).map((row) => ({
    id: row.document_id,
    title: row.title,
    contact: { name: row.contact_name, email: row.contact_email },
  }));
}
