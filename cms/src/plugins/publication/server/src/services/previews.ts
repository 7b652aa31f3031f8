import type { Core, UID } from '@strapi/strapi';
import { z } from 'zod';
import { hasPage } from '../../../shared/page-path.mts';
import type { EntryPreview } from '../../../shared/preview.mts';
import { configOf } from '../plugin-config.ts';
import { populateOf } from '../rules/populate.ts';
import { previewEntry } from '../rules/preview-entry.ts';
import { readSubject, subjectText, type PreviewSubject } from '../rules/preview-subject.ts';
import { hasDraftAndPublish } from '../rules/public-model.ts';
import { pluginServices } from './plugin-services.ts';

/** A working day: the admin asks for the address once, and keeps it as long as the form is open. */
const HOURS = 8;

const row = z.record(z.string(), z.unknown()).nullable();

export type FoundPreview =
  { kind: 'found'; preview: EntryPreview } | { kind: 'expired' | 'unknown' };

/** Entries as they would look on the site, for who has a link that an editor was given. */
const previews = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Null for a type whose entries have no page of their own. */
  urlOf(type: string, documentId: string, status: PreviewSubject['status']): string | null {
    if (!hasPage(type)) return null;
    const { previewTokens } = pluginServices(strapi);
    const token = previewTokens.sign(subjectText({ type, documentId, status }), HOURS);
    return new URL(`/voorbeeld/${token}/`, configOf(strapi).siteUrl).href;
  },

  async find(token: string): Promise<FoundPreview> {
    const { models, previewTokens } = pluginServices(strapi);
    const read = previewTokens.read(token);
    if (read.kind !== 'valid') return read;
    const subject = readSubject(read.subject);
    const model = subject && models.find(subject.type);
    if (!model) return { kind: 'unknown' };
    const { type, documentId, status } = subject;
    const found: unknown = await strapi.documents(type as UID.ContentType).findOne({
      documentId,
      populate: populateOf(model, models.find) as never,
      ...(hasDraftAndPublish(model) ? { status } : {}),
    });
    const entry = row.parse(found ?? null);
    if (!entry) return { kind: 'unknown' };
    const { cmsUrl } = configOf(strapi);
    const preview: EntryPreview = {
      type,
      status: hasDraftAndPublish(model) ? status : 'published',
      entry: previewEntry(model, entry, models.find),
      editUrl: new URL(`/admin/content-manager/collection-types/${type}/${documentId}`, cmsUrl)
        .href,
      expiresAt: read.expiresAt.toISOString(),
    };
    return { kind: 'found', preview };
  },
});

export default previews;
export type Previews = ReturnType<typeof previews>;
