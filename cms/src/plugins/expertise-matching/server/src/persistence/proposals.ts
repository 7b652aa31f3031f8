import { randomUUID } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { z } from 'zod';
import type { MatchBand, ProposalState } from '../../../shared/states.mts';
import { newProposal, type Proposal } from '../rules/proposal.ts';
import { count } from './column.ts';
import { askedGifts, countGifts } from './combination-gifts.ts';
import { columnsOf, proposalFromRow, type KeptProposal } from './proposal-row.ts';
import { isId, type Database, type Tables } from './tables.ts';

/** Where proposals wait for an answer, and where something goes on. */
export const OPEN: readonly ProposalState[] = ['asked-helper', 'later', 'asked-requester'];
export const GOING_ON: readonly ProposalState[] = [...OPEN, 'exchanged'];

export async function findProposal(
  db: Database,
  tables: Tables,
  id: string,
): Promise<KeptProposal | null> {
  if (!isId(id)) return null;
  const found: unknown = await db(tables.proposals).where({ document_id: id }).first();
  return found === undefined ? null : proposalFromRow(found);
}

export interface NewRow {
  offerId: string;
  requestId: string;
  need: number;
  band: MatchBand | null;
  message: string;
  proposedBy: string;
}

export async function insertProposal(
  db: Database,
  tables: Tables,
  { offerId, requestId, need, band, message, proposedBy }: NewRow,
  now: Date,
): Promise<KeptProposal> {
  const id = randomUUID();
  await db(tables.proposals).insert({
    ...columnsOf(newProposal(now)),
    document_id: id,
    offer_id: offerId,
    request_id: requestId,
    need,
    band,
    message,
    reason: '',
    proposed_by: proposedBy,
    version: 0,
    created_at: now,
    updated_at: now,
  });
  const kept = await findProposal(db, tables, id);
  if (!kept) throw new Error('A proposal was lost while it was made');
  return kept;
}

/** @param reason why a helper said no; kept as it was when it is undefined */
export async function saveProposal(
  db: Database,
  tables: Tables,
  { id, version }: Pick<KeptProposal, 'id' | 'version'>,
  next: Proposal,
  reason: string | undefined,
): Promise<void> {
  await db(tables.proposals)
    .where({ document_id: id })
    .update({
      ...columnsOf(next),
      ...(reason === undefined ? {} : { reason }),
      version: version + 1,
      updated_at: new Date(),
    });
}

/** Proposals in which a listing takes part, oldest first. */
export async function proposalsOf(
  db: Database,
  tables: Tables,
  listingId: string,
): Promise<KeptProposal[]> {
  const found: unknown[] = await db(tables.proposals)
    .where({ offer_id: listingId })
    .orWhere({ request_id: listingId })
    .orderBy('id');
  return found.map(proposalFromRow);
}

/** Nothing that anybody wrote remains in the proposals of a listing. */
export async function emptyTexts(db: Database, tables: Tables, listingId: string): Promise<void> {
  await db(tables.proposals)
    .where({ offer_id: listingId })
    .orWhere({ request_id: listingId })
    .update({ message: '', reason: '' });
}

const idRows = z.array(z.object({ document_id: z.string() }));

/** Ids of proposals for which something is due. */
export async function proposalsDue(db: Database, tables: Tables, now: Date): Promise<string[]> {
  const found: unknown = await db(tables.proposals)
    .select('document_id')
    .where('due_at', '<=', now)
    .orderBy('due_at');
  return idRows.parse(found).map(({ document_id: id }) => id);
}

const countRows = z.array(z.object({ id: z.string(), count }));

/** Proposals of these states, and parts of combinations that wait or go on as these do. */
async function counted(
  db: Database,
  tables: Tables,
  column: 'offer_id' | 'request_id',
  states: readonly ProposalState[],
  ids?: readonly string[],
): Promise<Map<string, number>> {
  const query = db(tables.proposals).whereIn('state', [...states]);
  if (ids !== undefined) void query.whereIn(column, [...ids]);
  const found: unknown = await query.groupBy(column).select({ id: column }).count({ count: '*' });
  const combined = states.includes('exchanged')
    ? (['asked', 'agreed'] as const)
    : (['asked'] as const);
  const counts = await countGifts(db, tables, column, combined, ids);
  for (const { id, count: number } of countRows.parse(found)) {
    counts.set(id, (counts.get(id) ?? 0) + number);
  }
  return counts;
}

/** How much each offer has going on: open proposals, and exchanged ones that have not ended. */
export const loadOfOffers = (db: Database, tables: Tables, ids?: readonly string[]) =>
  counted(db, tables, 'offer_id', GOING_ON, ids);

export const openOfOffers = (db: Database, tables: Tables, ids: readonly string[]) =>
  counted(db, tables, 'offer_id', OPEN, ids);

export const openOfRequests = (db: Database, tables: Tables, ids?: readonly string[]) =>
  counted(db, tables, 'request_id', OPEN, ids);

/** Offers that were proposed for a need before, whatever came of it, by itself or in a combination. */
export async function askedFor(
  db: Database,
  tables: Tables,
  requestId: string,
  need: number,
): Promise<Set<string>> {
  const found: unknown = await db(tables.proposals)
    .select('offer_id')
    .where({ request_id: requestId, need });
  const gifts = await askedGifts(db, tables, [requestId]);
  const combined = gifts.filter((gift) => gift.need === need);
  return new Set([
    ...z
      .array(z.object({ offer_id: z.string() }))
      .parse(found)
      .map(({ offer_id: id }) => id),
    ...combined.map(({ offerId }) => offerId),
  ]);
}

/** The same for the needs of several requests together: per request, pairs of a need and an offer. */
export async function askedForAll(
  db: Database,
  tables: Tables,
  requestIds: readonly string[],
): Promise<Map<string, { need: number; offerId: string }[]>> {
  const found: unknown = await db(tables.proposals)
    .select('request_id', 'need', 'offer_id')
    .whereIn('request_id', [...requestIds]);
  const proposed = z
    .array(z.object({ request_id: z.string(), need: count, offer_id: z.string() }))
    .parse(found)
    .map((row) => ({ requestId: row.request_id, need: row.need, offerId: row.offer_id }));
  const combined = await askedGifts(db, tables, requestIds);
  return Map.groupBy([...proposed, ...combined], ({ requestId }) => requestId);
}

/** Proposals of some requests that wait for an answer. */
export async function openProposalsOf(
  db: Database,
  tables: Tables,
  requestIds: readonly string[],
): Promise<KeptProposal[]> {
  const found: unknown[] = await db(tables.proposals)
    .whereIn('request_id', [...requestIds])
    .whereIn('state', [...OPEN])
    .orderBy('id');
  return found.map(proposalFromRow);
}

/** How often contact details were exchanged for each request, ended or not. */
export async function exchangedOfRequests(
  db: Database,
  tables: Tables,
  ids?: readonly string[],
): Promise<Map<string, number>> {
  const query = db(tables.proposals).whereNotNull('exchanged_at');
  if (ids !== undefined) void query.whereIn('request_id', [...ids]);
  const found: unknown = await query
    .groupBy('request_id')
    .select({ id: 'request_id' })
    .count({ count: '*' });
  return new Map(countRows.parse(found).map(({ id, count: number }) => [id, number]));
}

const PER_READ = 250;
const rowNumber = z.object({ id: count });

/** Every proposal there ever was, read a part at a time. */
export async function allProposals(db: Database, tables: Tables): Promise<KeptProposal[]> {
  const all: KeptProposal[] = [];
  for (let last = 0; ;) {
    const found: unknown[] = await db(tables.proposals)
      .where('id', '>', last)
      .orderBy('id')
      .limit(PER_READ);
    all.push(...found.map(proposalFromRow));
    if (found.length < PER_READ) return all;
    last = rowNumber.parse(found.at(-1)).id;
    await setImmediate();
  }
}

/** Requests for which somebody was asked, whatever came of it. */
export async function askedRequests(db: Database, tables: Tables): Promise<Set<string>> {
  const found: unknown = await db(tables.proposals).distinct('request_id');
  return new Set(
    z
      .array(z.object({ request_id: z.string() }))
      .parse(found)
      .map(({ request_id: id }) => id),
  );
}
