import {
  contact,
  offerFields,
  requestFields,
  type Contact,
  type Need,
  type Reach,
} from '@burgerwerf/plugin-intake/shared';
import { z } from 'zod';
import { listingKinds, listingStates } from '../../../shared/states.mts';
import type { Standing } from '../rules/listing.ts';
import { count, json, moment } from './column.ts';

type Shown = Pick<
  z.infer<typeof offerFields>,
  'title' | 'languages' | 'availability' | 'personKind' | 'visibility'
>;

/** An offer or a request, one shape for both. Empty texts once it was erased. */
export interface KeptListing extends Standing {
  id: string;
  code: string;
  version: number;
  shown: Shown | null;
  /** Of an offer the one thing that it is about. */
  needs: readonly Need[];
  areaId: string | null;
  initiativeId: string | null;
  /** Of an offer; 0 and `area` of a request. */
  capacity: number;
  reach: Reach;
  neededBy: string | null;
  from: Date;
  contact: Contact | null;
  /** What tells people apart. */
  personKey: string;
  entryId: string | null;
  offersToldAt: Date | null;
}

/** The same without who placed it. */
export type NamelessListing = Omit<KeptListing, 'contact'>;

const row = z.object({
  document_id: z.string(),
  listing_kind: z.enum(listingKinds),
  code: z.string(),
  state: z.enum(listingStates),
  fields: z.unknown(),
  area_id: z.string().nullable(),
  initiative_id: z.string().nullable(),
  capacity: count,
  needed_by: z.string().nullable(),
  from_at: moment,
  until_at: moment,
  contact_name: z.string().nullable(),
  contact_email: z.string().nullable(),
  contact_phone: z.string().nullable(),
  person_key: z.string(),
  entry_id: z.string().nullable(),
  expiry_told_at: moment.nullable(),
  offers_told_at: moment.nullable(),
  version: count,
});

const contentOf = (kind: KeptListing['kind'], fields: unknown) => {
  if (kind === 'offer') {
    const offer = json(offerFields.nullable()).parse(fields);
    return { shown: offer, needs: offer === null ? [] : [offer], reach: offer?.reach ?? 'area' };
  }
  const request = json(requestFields.nullable()).parse(fields);
  return { shown: request, needs: request?.needs ?? [], reach: 'area' as const };
};

/** @throws when a row is not what this plugin wrote */
export function listingFromRow(found: unknown): KeptListing {
  const it = row.parse(found);
  return {
    id: it.document_id,
    kind: it.listing_kind,
    code: it.code,
    state: it.state,
    version: it.version,
    ...contentOf(it.listing_kind, it.fields),
    areaId: it.area_id,
    initiativeId: it.initiative_id,
    capacity: it.capacity,
    neededBy: it.needed_by,
    from: it.from_at,
    until: it.until_at,
    contact:
      it.contact_email === null
        ? null
        : contact.parse({
            name: it.contact_name,
            email: it.contact_email,
            phone: it.contact_phone,
          }),
    personKey: it.person_key,
    entryId: it.entry_id,
    expiryToldAt: it.expiry_told_at,
    offersToldAt: it.offers_told_at,
  };
}
