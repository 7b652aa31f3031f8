import type { Core } from '@strapi/strapi';
import type { Lookalike } from '../../../shared/desk-api.mts';
import { submissionCandidates } from '../persistence/candidates.ts';
import type { KeptSubmission } from '../persistence/submission-row.ts';
import { tablesOf } from '../persistence/tables.ts';
import { addressKey, lookalikesOf, websiteKey } from '../rules/lookalikes.ts';
import { factsOf } from '../rules/submission-facts.ts';
import { pluginServices } from './plugin-services.ts';

/** What a submission may be the same as: another one, or what was placed. */
const lookalikes = ({ strapi }: { strapi: Core.Strapi }) => ({
  async of({ id, kind, content, placedDocumentId }: KeptSubmission): Promise<Lookalike[]> {
    const { submitted, contact } = content;
    if (!submitted) return [];
    const { title, website } = factsOf(submitted);
    const own = {
      title,
      email: contact === null ? null : addressKey(contact.email),
      website: website === null ? null : websiteKey(website),
    };
    const db = strapi.db.connection;
    const placed = await pluginServices(strapi).kinds.of(submitted).alike();
    return lookalikesOf(own, [
      ...(await submissionCandidates(db, tablesOf(strapi), { id, kind, ...own })),
      ...placed.filter((one) => one.id !== placedDocumentId),
    ]);
  },
});

export default lookalikes;
export type Lookalikes = ReturnType<typeof lookalikes>;
