import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { CombinationHistoryCode } from '../rules/combination-decision.ts';
import type { HistoryCode } from '../rules/proposal-decision.ts';
import { moment } from './column.ts';
import type { Database, Tables } from './tables.ts';

export interface NewEvent {
  /** Of a proposal or a combination. */
  proposalId: string;
  actor: 'helper' | 'requester' | 'coordinator' | 'system' | `party-${number}`;
  staffId: string | null;
  event: HistoryCode | CombinationHistoryCode;
  at: Date;
}

/** Adds to the history. Nothing takes away from it: see `keepAppendOnly`. */
export async function addToHistory(
  db: Database,
  tables: Tables,
  { proposalId, actor, staffId, event, at }: NewEvent,
): Promise<void> {
  await db(tables.events).insert({
    document_id: randomUUID(),
    proposal_id: proposalId,
    actor,
    staff_id: staffId,
    event,
    at,
    created_at: at,
  });
}

const eventRows = z.array(
  z.object({
    proposal_id: z.string(),
    actor: z.string(),
    staff_id: z.string().nullable(),
    event: z.string(),
    at: moment,
  }),
);

/** What happened with some proposals, by their ids, the oldest first. */
export async function historyOf(
  db: Database,
  tables: Tables,
  proposalIds: readonly string[],
): Promise<Map<string, { actor: string; staffId: string | null; event: string; at: Date }[]>> {
  const found: unknown = await db(tables.events)
    .select('proposal_id', 'actor', 'staff_id', 'event', 'at')
    .whereIn('proposal_id', [...proposalIds])
    .orderBy('id');
  const byProposal = Map.groupBy(eventRows.parse(found), ({ proposal_id: id }) => id);
  return new Map(
    [...byProposal].map(([id, rows]) => [
      id,
      rows.map(({ actor, staff_id: staffId, event, at }) => ({ actor, staffId, event, at })),
    ]),
  );
}

/** Writes down that a member of staff looked up who placed something. */
export async function noteNameView(
  db: Database,
  tables: Tables,
  { listingId, staffId, at }: { listingId: string; staffId: string; at: Date },
): Promise<void> {
  await db(tables.nameViews).insert({
    document_id: randomUUID(),
    listing_id: listingId,
    staff_id: staffId,
    at,
    created_at: at,
  });
}
