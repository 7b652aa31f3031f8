import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { z } from 'zod';
import type { Contact } from '../../../shared/person.mts';
import { CONTACT_PERSON_UID } from '../constants.ts';
import { addressKey } from '../rules/lookalikes.ts';

const document = z.object({ documentId: z.string() });
const rows = z.array(z.object({ document_id: z.string() }));

/** The contact person with this address: one that is known, or a new one. @returns its documentId */
export async function contactPersonFor(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  { name, email, phone }: Contact,
): Promise<string> {
  const table = strapi.db.metadata.get(CONTACT_PERSON_UID).tableName;
  const [known] = rows.parse(
    await trx(table)
      .select('document_id')
      .whereRaw('lower(email) = ?', [addressKey(email)])
      .orderBy('id')
      .limit(1),
  );
  if (known) return known.document_id;
  const made: unknown = await strapi
    .documents(CONTACT_PERSON_UID)
    .create({ data: { name, email, phone } as never });
  return document.parse(made).documentId;
}
