import type { Core } from '@strapi/strapi';
import type { SubmissionPreview } from '../../../shared/submission-api.mts';
import { photosOf } from '../persistence/photos.ts';
import { tablesOf } from '../persistence/tables.ts';
import { configOf } from '../plugin-config.ts';
import { orderedPhotos } from '../rules/ordered-photos.ts';
import { factsOf } from '../rules/submission-facts.ts';
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
    const { kinds, submissions } = pluginServices(strapi);
    const kept = await submissions.find(id);
    if (!kept?.content.submitted) return null;
    const { submitted, receivedAt: at } = kept.content;
    const { title, photos } = factsOf(submitted);
    const entry = await kinds.of(submitted).previewEntry({ id, at });
    const known = await photosOf(strapi.db.connection, tablesOf(strapi), id);
    const [photo = null] = orderedPhotos(photos, known);
    return { kind: kept.kind, title, entry, photo };
  },
});

export default previews;
export type Previews = ReturnType<typeof previews>;
