import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { NewListing } from '../../../shared/services.mts';
import type { ListingKind } from '../../../shared/states.mts';
import { termFrom, TERMS, type Standing } from '../rules/listing.ts';
import { newCode } from './new-code.ts';
import { listingFromRow, type KeptListing } from './listing-row.ts';
import { isId, type Database, type Tables } from './tables.ts';

export async function findListing(
  db: Database,
  tables: Tables,
  id: string,
): Promise<KeptListing | null> {
  if (!isId(id)) return null;
  const found: unknown = await db(tables.listings).where({ document_id: id }).first();
  return found === undefined ? null : listingFromRow(found);
}

/** By what people name it. */
export async function findListingByCode(
  db: Database,
  tables: Tables,
  code: string,
): Promise<KeptListing | null> {
  const found: unknown = await db(tables.listings).where({ code }).first();
  return found === undefined ? null : listingFromRow(found);
}

export async function findListings(
  db: Database,
  tables: Tables,
  ids: readonly string[],
): Promise<Map<string, KeptListing>> {
  if (ids.length === 0) return new Map();
  const found: unknown[] = await db(tables.listings).whereIn('document_id', [...new Set(ids)]);
  return new Map(found.map(listingFromRow).map((listing) => [listing.id, listing]));
}

/** The person's address, the same for two that differ in case only. */
export const personKeyOf = (email: string): string => email.trim().toLowerCase();

/** Writes a new offer or request. @returns it as it is kept */
export async function insertListing(
  db: Database,
  tables: Tables,
  listing: NewListing,
  { areaId, initiativeId, now }: { areaId: string; initiativeId: string | null; now: Date },
): Promise<KeptListing> {
  const { kind, fields, contact, consent } = listing;
  const id = randomUUID();
  await db(tables.listings).insert({
    document_id: id,
    listing_kind: kind,
    code: newCode(),
    state: 'open',
    title: fields.title,
    fields: JSON.stringify(fields),
    area_id: areaId,
    initiative_id: initiativeId,
    visibility: fields.visibility,
    capacity: kind === 'offer' ? listing.fields.capacity : 0,
    needed_by: kind === 'request' ? listing.fields.neededBy : null,
    from_at: now,
    until_at: termFrom(kind, now, fields.until),
    contact_name: contact.name,
    contact_email: contact.email,
    contact_phone: contact.phone,
    person_key: personKeyOf(contact.email),
    consent_id: consent.id,
    consent_text: consent.text,
    consent_at: consent.at,
    version: 0,
    created_at: now,
    updated_at: now,
  });
  const kept = await findListing(db, tables, id);
  if (!kept) throw new Error('A listing was lost while it was placed');
  return kept;
}

/** Writes where it stands now. */
export async function saveStanding(
  db: Database,
  tables: Tables,
  { id, version }: Pick<KeptListing, 'id' | 'version'>,
  { state, until, expiryToldAt }: Standing,
  now: Date,
): Promise<void> {
  await db(tables.listings)
    .where({ document_id: id })
    .update({
      state,
      until_at: until,
      expiry_told_at: expiryToldAt,
      version: version + 1,
      updated_at: now,
    });
}

export async function rememberEntry(
  db: Database,
  tables: Tables,
  id: string,
  entryId: string | null,
): Promise<void> {
  await db(tables.listings).where({ document_id: id }).update({ entry_id: entryId });
}

/** All that says whose it was, and what that person wrote, is gone; what remains is that it was there. */
export async function eraseListing(
  db: Database,
  tables: Tables,
  id: string,
  now: Date,
): Promise<void> {
  await db(tables.listings).where({ document_id: id }).update({
    title: '',
    fields: null,
    contact_name: null,
    contact_email: null,
    contact_phone: null,
    // Nobody is compared with nobody.
    person_key: id,
    entry_id: null,
    erased_at: now,
  });
}

const idRows = z.array(z.object({ document_id: z.string() }));

const DAY = 24 * 60 * 60 * 1000;

/** Ids of what has ended, or ends so soon that its maker must hear it. */
export async function listingsDue(db: Database, tables: Tables, now: Date): Promise<string[]> {
  const found: unknown = await db(tables.listings)
    .select('document_id')
    .whereIn('state', ['open', 'paused'])
    .where('until_at', '<=', new Date(now.getTime() + TERMS.soon * DAY))
    .where((either) => void either.whereNull('expiry_told_at').orWhere('until_at', '<=', now))
    .orderBy('until_at');
  return idRows.parse(found).map(({ document_id: id }) => id);
}

/** What is open or paused of a kind and ends before some moment, the first to end first. */
export async function liveListings(
  db: Database,
  tables: Tables,
  kind: ListingKind,
  until: Date | null = null,
): Promise<KeptListing[]> {
  const query = db(tables.listings)
    .where({ listing_kind: kind })
    .whereIn('state', ['open', 'paused']);
  if (until !== null) void query.where('until_at', '<=', until);
  const found: unknown[] = await query.orderBy('until_at');
  return found.map(listingFromRow);
}

/** Offers of one person, to whom they cannot be proposed. */
export async function offersOfPerson(
  db: Database,
  tables: Tables,
  personKey: string,
): Promise<string[]> {
  const found: unknown = await db(tables.listings)
    .select('document_id')
    .where({ listing_kind: 'offer', person_key: personKey });
  return idRows.parse(found).map(({ document_id: id }) => id);
}

/** Offers of several people: per person, the ids. */
export async function offersOfPeople(
  db: Database,
  tables: Tables,
  personKeys: readonly string[],
): Promise<Map<string, string[]>> {
  const found: unknown = await db(tables.listings)
    .select('document_id', 'person_key')
    .where({ listing_kind: 'offer' })
    .whereIn('person_key', [...new Set(personKeys)]);
  const rows = z.array(z.object({ document_id: z.string(), person_key: z.string() })).parse(found);
  const byPerson = Map.groupBy(rows, ({ person_key: key }) => key);
  return new Map(
    [...byPerson].map(([key, offers]) => [key, offers.map(({ document_id: id }) => id)]),
  );
}

/** Nothing of it changed for others, so its version stays. */
export async function rememberOffersTold(
  db: Database,
  tables: Tables,
  id: string,
  now: Date,
): Promise<void> {
  await db(tables.listings).where({ document_id: id }).update({ offers_told_at: now });
}
