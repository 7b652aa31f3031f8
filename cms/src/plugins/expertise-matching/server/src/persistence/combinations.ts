import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { DESK_PAGE_SIZE } from '../../../shared/desk/list-fields.mts';
import type { CombinationsQuery } from '../../../shared/desk/combinations.mts';
import { combinationStates, type CombinationState } from '../../../shared/combination-states.mts';
import type { Combination } from '../rules/combination.ts';
import { combinationIdsOf, insertGifts, type KeptGift } from './combination-gifts.ts';
import { combinationColumns, combinationFromRow, type KeptCombination } from './combination-row.ts';
import { count } from './column.ts';
import { isId, type Database, type Tables } from './tables.ts';

export async function findCombination(
  db: Database,
  tables: Tables,
  id: string,
): Promise<KeptCombination | null> {
  if (!isId(id)) return null;
  const found: unknown = await db(tables.combinations).where({ document_id: id }).first();
  return found === undefined ? null : combinationFromRow(found);
}

type NewTexts = Pick<KeptCombination, 'shape' | 'title' | 'story' | 'message' | 'proposedBy'>;

/** @returns it as it is kept */
export async function insertCombination(
  db: Database,
  tables: Tables,
  combination: Combination,
  { gifts, texts, now }: { gifts: readonly KeptGift[]; texts: NewTexts; now: Date },
): Promise<KeptCombination> {
  const id = randomUUID();
  const { shape, title, story, message, proposedBy } = texts;
  await db(tables.combinations).insert({
    ...combinationColumns(combination),
    document_id: id,
    shape,
    title,
    story,
    message,
    proposed_by: proposedBy,
    version: 0,
    created_at: now,
    updated_at: now,
  });
  await insertGifts(db, tables, id, gifts);
  const kept = await findCombination(db, tables, id);
  if (!kept) throw new Error('A combination was lost while it was made');
  return kept;
}

export async function saveCombination(
  db: Database,
  tables: Tables,
  { id, version }: Pick<KeptCombination, 'id' | 'version'>,
  next: Combination,
  now: Date,
): Promise<void> {
  await db(tables.combinations)
    .where({ document_id: id })
    .update({ ...combinationColumns(next), version: version + 1, updated_at: now });
}

export async function rememberCombinationEntry(
  db: Database,
  tables: Tables,
  id: string,
  entryId: string | null,
): Promise<void> {
  await db(tables.combinations).where({ document_id: id }).update({ entry_id: entryId });
}

/** Nothing that anybody wrote remains of it. */
export async function emptyCombination(
  db: Database,
  tables: Tables,
  { id, parties }: KeptCombination,
): Promise<void> {
  const emptied = parties.map((party) => ({ ...party, reason: '' }));
  await db(tables.combinations)
    .where({ document_id: id })
    .update({ title: '', story: '', message: '', parties: JSON.stringify(emptied) });
}

/** Combinations in which a listing takes part. */
export async function combinationsOf(
  db: Database,
  tables: Tables,
  listingId: string,
): Promise<KeptCombination[]> {
  const ids = await combinationIdsOf(db, tables, listingId);
  const found: unknown[] = await db(tables.combinations).whereIn('document_id', ids).orderBy('id');
  return found.map(combinationFromRow);
}

const idRows = z.array(z.object({ document_id: z.string() }));

/** Ids of combinations for which something is due. */
export async function combinationsDue(db: Database, tables: Tables, now: Date): Promise<string[]> {
  const found: unknown = await db(tables.combinations)
    .select('document_id')
    .where('due_at', '<=', now)
    .orderBy('due_at');
  return idRows.parse(found).map(({ document_id: id }) => id);
}

const viewStates: Readonly<Record<CombinationsQuery['view'], readonly CombinationState[]>> = {
  open: ['asked'],
  agreed: ['agreed'],
  ended: ['ended'],
  all: combinationStates,
};

/** One page of combinations, the newest first. @param areas only those with a request in these; null for all */
export async function listCombinations(
  db: Database,
  tables: Tables,
  { view, page, areas }: CombinationsQuery & { areas: ReadonlySet<string> | null },
): Promise<{ combinations: KeptCombination[]; total: number }> {
  const asked = () => {
    const query = db(tables.combinations).whereIn('state', [...viewStates[view]]);
    if (areas === null) return query;
    const there = db(tables.listings)
      .select('document_id')
      .whereIn('area_id', [...areas]);
    const seen = db(tables.gifts).select('combination_id').whereIn('request_id', there);
    return query.whereIn('document_id', seen);
  };
  const found: unknown[] = await asked()
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(DESK_PAGE_SIZE)
    .offset((page - 1) * DESK_PAGE_SIZE);
  const [sum] = z.array(z.object({ count })).parse(await asked().count({ count: '*' }));
  return { combinations: found.map(combinationFromRow), total: sum?.count ?? 0 };
}
