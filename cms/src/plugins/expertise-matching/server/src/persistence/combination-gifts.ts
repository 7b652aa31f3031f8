import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { CombinationState } from '../../../shared/combination-states.mts';
import type { Combination } from '../rules/combination.ts';
import { canReturn } from '../rules/can-return.ts';
import { count } from './column.ts';
import type { Database, Tables } from './tables.ts';

/** An offer of one initiative for a need of another, as a part of a combination. */
export interface KeptGift {
  offerId: string;
  requestId: string;
  need: number;
  /** Ids of initiatives. */
  from: string;
  to: string;
}

const rows = z.array(
  z.object({
    combination_id: z.string(),
    offer_id: z.string(),
    request_id: z.string(),
    need: count,
    from_id: z.string(),
    to_id: z.string(),
  }),
);

export async function insertGifts(
  db: Database,
  tables: Tables,
  combinationId: string,
  gifts: readonly KeptGift[],
): Promise<void> {
  for (const [place, { offerId, requestId, need, from, to }] of gifts.entries()) {
    await db(tables.gifts).insert({
      document_id: randomUUID(),
      combination_id: combinationId,
      place,
      offer_id: offerId,
      request_id: requestId,
      need,
      from_id: from,
      to_id: to,
      may_return: false,
    });
  }
}

/** Gifts of combinations by the id of theirs, in the order of helping. */
export async function giftsOf(
  db: Database,
  tables: Tables,
  combinationIds: readonly string[],
): Promise<Map<string, KeptGift[]>> {
  const found: unknown = await db(tables.gifts)
    .whereIn('combination_id', [...combinationIds])
    .orderBy(['combination_id', 'place']);
  const gifts = new Map<string, KeptGift[]>();
  for (const row of rows.parse(found)) {
    const { combination_id: id, offer_id: offerId, request_id: requestId, need } = row;
    const gift = { offerId, requestId, need, from: row.from_id, to: row.to_id };
    gifts.set(id, [...(gifts.get(id) ?? []), gift]);
  }
  return gifts;
}

/** Ids of combinations in which a listing takes part. */
export async function combinationIdsOf(
  db: Database,
  tables: Tables,
  listingId: string,
): Promise<string[]> {
  const found: unknown = await db(tables.gifts)
    .distinct('combination_id')
    .where({ offer_id: listingId })
    .orWhere({ request_id: listingId })
    .orderBy('combination_id');
  return z
    .array(z.object({ combination_id: z.string() }))
    .parse(found)
    .map(({ combination_id: id }) => id);
}

/** Remembers which gifts of a combination that ended may be asked once more. */
export async function settleGifts(
  db: Database,
  tables: Tables,
  combinationId: string,
  combination: Combination,
): Promise<void> {
  const gifts = (await giftsOf(db, tables, [combinationId])).get(combinationId) ?? [];
  for (const gift of gifts) {
    await db(tables.gifts)
      .where({ combination_id: combinationId, offer_id: gift.offerId, request_id: gift.requestId })
      .update({ may_return: canReturn(gift, combination) });
  }
}

const countRows = z.array(z.object({ id: z.string(), count }));

/** How many gifts offers or requests have in combinations of these states. */
export async function countGifts(
  db: Database,
  tables: Tables,
  column: 'offer_id' | 'request_id',
  states: readonly CombinationState[],
  ids?: readonly string[],
): Promise<Map<string, number>> {
  const { gifts, combinations } = tables;
  const query = db(gifts)
    .join(combinations, `${gifts}.combination_id`, `${combinations}.document_id`)
    .whereIn(`${combinations}.state`, [...states]);
  if (ids !== undefined) void query.whereIn(`${gifts}.${column}`, [...ids]);
  const found: unknown = await query
    .groupBy(`${gifts}.${column}`)
    .select({ id: `${gifts}.${column}` })
    .count({ count: '*' });
  return new Map(countRows.parse(found).map(({ id, count: number }) => [id, number]));
}

const askedRows = z.array(z.object({ offer_id: z.string(), request_id: z.string(), need: count }));

/** What was asked of requests as a part of a combination and may not be asked again. */
export async function askedGifts(
  db: Database,
  tables: Tables,
  requestIds: readonly string[],
): Promise<{ offerId: string; requestId: string; need: number }[]> {
  const found: unknown = await db(tables.gifts)
    .select('offer_id', 'request_id', 'need')
    .where({ may_return: false })
    .whereIn('request_id', [...requestIds]);
  return askedRows
    .parse(found)
    .map(({ offer_id: offerId, request_id: requestId, need }) => ({ offerId, requestId, need }));
}
