import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { hasOwnDate, slugSource, textIn } from './rules/fill-in.ts';
import type { Model } from './rules/public-model.ts';
import { freeSlug, isReserved, slugOf } from './rules/slug.ts';

const parameters = z.looseObject({
  documentId: z.string().optional(),
  status: z.string().optional(),
  data: z.record(z.string(), z.unknown()).optional(),
});

/**
 * Completes what an editor left out, before it is saved: the slug follows from the title, the date is
 * that of the first publication. Runs inside the transaction, so that a slug stays free until it is taken.
 * @param params of the document service; its data is changed in place
 */
export async function fillIn(
  strapi: Core.Strapi,
  model: Model,
  action: string,
  params: object,
): Promise<void> {
  const { documentId, status } = parameters.parse(params);
  // A copy without changes would have the slug of the original, which Strapi refuses.
  if (action === 'clone' && !('data' in params)) Object.assign(params, { data: {} });
  const data = 'data' in params ? (params.data as Record<string, unknown>) : undefined;
  if (data && ['create', 'update', 'clone'].includes(action)) {
    await fillInSlug(strapi, model, action, data, documentId);
  }
  if (!hasOwnDate(model)) return;
  if (data && status === 'published' && action === 'create') data['date'] ??= new Date();
  if (documentId !== undefined && (action === 'publish' || status === 'published')) {
    await strapi.db.query(model.uid).updateMany({
      where: { documentId, date: { $null: true } },
      data: { date: new Date() },
    });
    if (data?.['date'] === null) delete data['date'];
  }
}

async function fillInSlug(
  strapi: Core.Strapi,
  model: Model,
  action: string,
  data: Record<string, unknown>,
  documentId: string | undefined,
): Promise<void> {
  const source = slugSource(model);
  if (source === null) return;
  const given = textIn(data, 'slug');
  // An update without slug keeps the one it has; one that empties it gets a new one.
  if (given === null && action === 'update' && data['slug'] === undefined) return;
  const title = textIn(data, source) ?? (await savedTitle());
  // Without a title there is nothing to derive from; Strapi says so when the entry is published.
  if (given === null && title === null) return;
  const own = action === 'update' && documentId ? { documentId: { $ne: documentId } } : {};
  data['slug'] = await freeSlug(slugOf(given ?? title ?? ''), async (slug) => {
    if (isReserved(model.uid, slug)) return true;
    return (await strapi.db.query(model.uid).count({ where: { slug, ...own } })) > 0;
  });

  async function savedTitle(): Promise<string | null> {
    if (documentId === undefined) return null;
    const row: unknown = await strapi.db.query(model.uid).findOne({ where: { documentId } });
    return textIn(z.record(z.string(), z.unknown()).catch({}).parse(row), source ?? '');
  }
}
