import type { Core } from '@strapi/strapi';
import { AREA_UID, POLICY_FIELD_UID } from '../constants.ts';
import { sluggedRows } from './slugged-rows.ts';

export interface Choice {
  slug: string;
  name: string;
}

/** The policy fields and areas that a submission may name by their slugs. */
const choices = ({ strapi }: { strapi: Core.Strapi }) => {
  const listed = async (uid: string): Promise<Choice[]> =>
    (await sluggedRows(strapi, uid)).flatMap(({ slug, name }) =>
      slug === null ? [] : [{ slug, name }],
    );

  return {
    policyFields: () => listed(POLICY_FIELD_UID),
    areas: () => listed(AREA_UID),
  };
};

export default choices;
export type ChoicesService = ReturnType<typeof choices>;
