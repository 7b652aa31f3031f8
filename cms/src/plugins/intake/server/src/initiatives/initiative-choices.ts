import type { Core } from '@strapi/strapi';
import type { InitiativeFields } from '../../../shared/initiative-form.mts';
import { AREA_UID, POLICY_FIELD_UID } from '../constants.ts';
import type { Choices } from '../rules/initiative-content.ts';
import { sluggedRows } from '../services/slugged-rows.ts';

/** What the slugs of an initiative lead to; one that is gone is not there. */
export async function foundChoices(
  strapi: Core.Strapi,
  fields: InitiativeFields,
): Promise<{ policyFields: string[]; area: string | null }> {
  const found = await sluggedRows(strapi, POLICY_FIELD_UID, { slug: { $in: fields.policyFields } });
  const [area] = await sluggedRows(strapi, AREA_UID, { slug: fields.area });
  const policyFields = fields.policyFields.flatMap((slug) => {
    const id = found.find((field) => field.slug === slug)?.documentId;
    return id === undefined ? [] : [id];
  });
  return { policyFields, area: area?.documentId ?? null };
}

/** The same, or null when one of them is gone. */
export async function resolvedChoices(
  strapi: Core.Strapi,
  fields: InitiativeFields,
): Promise<Choices | null> {
  const { policyFields, area } = await foundChoices(strapi, fields);
  if (area === null || policyFields.length < fields.policyFields.length) return null;
  return { policyFields, area };
}
