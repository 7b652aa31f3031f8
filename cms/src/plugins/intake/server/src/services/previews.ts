import type { Core } from '@strapi/strapi';
import type { SubmissionPreview } from '../../../shared/submission-api.mts';
import { photosOf } from '../persistence/photos.ts';
import { tablesOf } from '../persistence/tables.ts';
import { configOf } from '../plugin-config.ts';
import { orderedPhotos } from '../rules/ordered-photos.ts';
import { previewEntry } from '../rules/preview-entry.ts';
import { siteLinks } from '../site-links.ts';
import { pluginServices } from './plugin-services.ts';
import { publicationServices } from './publication-services.ts';

/** The desk hands out another link each time it reads the submission. */
const HOURS = 1;
/** What our tokens begin with. */
const SUBJECT = 'submission ';

/** A submission as it would look on the site, for who has an address that the desk gave. */
const previews = ({ strapi }: { strapi: Core.Strapi }) => ({
  urlOf(id: string): string {
    const token = publicationServices(strapi).previewTokens.sign(`${SUBJECT}${id}`, HOURS);
    return siteLinks(configOf(strapi).siteUrl).preview(token);
  },

  async find(token: string): Promise<SubmissionPreview | null> {
    const read = publicationServices(strapi).previewTokens.read(token);
    if (read.kind !== 'valid' || !read.subject.startsWith(SUBJECT)) return null;
    const id = read.subject.slice(SUBJECT.length);
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
