import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { InitiativeFields } from '../../../shared/initiative-form.mts';
import { AREA_UID, POLICY_FIELD_UID } from '../constants.ts';
import type { Choices } from '../rules/initiative-content.ts';

const rows = z.array(
  z.object({ documentId: z.string(), slug: z.string().nullable(), name: z.string() }),
);

export interface Choice {
  slug: string;
  name: string;
}

/** The policy fields and areas that a submission names by their slugs. */
const choices = ({ strapi }: { strapi: Core.Strapi }) => {
  const read = async (uid: string, where: object = {}) =>
    rows.parse(
      await strapi.db
        .query(uid)
        .findMany({ select: ['documentId', 'slug', 'name'], where, orderBy: 'name' }),
    );

  const listed = async (uid: string): Promise<Choice[]> =>
    (await read(uid)).flatMap(({ slug, name }) => (slug === null ? [] : [{ slug, name }]));

  return {
    policyFields: () => listed(POLICY_FIELD_UID),
    areas: () => listed(AREA_UID),

    /** What the slugs lead to; one that is gone is not there. */
    async found(
      fields: InitiativeFields,
    ): Promise<{ policyFields: string[]; area: string | null }> {
      const policyFields = await read(POLICY_FIELD_UID, { slug: { $in: fields.policyFields } });
      const area = await read(AREA_UID, { slug: fields.area });
      const inOrder = fields.policyFields.flatMap((slug) => {
        const id = policyFields.find((field) => field.slug === slug)?.documentId;
        return id === undefined ? [] : [id];
      });
      return { policyFields: inOrder, area: area[0]?.documentId ?? null };
    },

    /** The same, or null when one of them is gone. */
    async resolved(fields: InitiativeFields): Promise<Choices | null> {
      const { policyFields, area } = await this.found(fields);
      if (area === null || policyFields.length < fields.policyFields.length) return null;
      return { policyFields, area };
    },
  };
};

export default choices;
export type ChoicesService = ReturnType<typeof choices>;
