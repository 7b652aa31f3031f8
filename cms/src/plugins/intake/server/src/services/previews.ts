import type { Core } from '@strapi/strapi';
import type { SubmissionPreview } from '../../../shared/submission-api.mts';
import { photosOf } from '../persistence/photos.ts';
import { tablesOf } from '../persistence/tables.ts';
import { configOf } from '../plugin-config.ts';
import { previewToken, readPreviewToken } from '../preview-token.ts';
import { orderedPhotos } from '../rules/ordered-photos.ts';
import { previewEntry } from '../rules/preview-entry.ts';
import { siteLinks } from '../site-links.ts';
import { pluginServices } from './plugin-services.ts';

/** A submission as it would look on the site, for who has an address that the desk gave. */
const previews = ({ strapi }: { strapi: Core.Strapi }) => ({
  urlOf(id: string): string {
    const { siteUrl, previewSecret } = configOf(strapi);
    return siteLinks(siteUrl).preview(previewToken(id, new Date(), previewSecret));
  },

  async find(token: string): Promise<SubmissionPreview | null> {
    const id = readPreviewToken(token, new Date(), configOf(strapi).previewSecret);
    if (id === null) return null;
    const { choices, submissions } = pluginServices(strapi);
    const kept = await submissions.find(id);
    const fields = kept?.content.fields;
    if (!kept || !fields) return null;
    const known = await photosOf(strapi.db.connection, tablesOf(strapi), id);
    const initiative = previewEntry(fields, {
      id,
      receivedAt: kept.content.receivedAt,
      choices: await choices.found(fields),
    });
    const [photo = null] = orderedPhotos(fields.photos, known);
    return { title: fields.title, initiative, photo };
  },
});

export default previews;
export type Previews = ReturnType<typeof previews>;
