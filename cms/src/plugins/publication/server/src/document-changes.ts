/**
 * The one place where changes of documents become rows of the feed: a middleware of the document
 * service, inside one transaction with the change itself.
 */
import type { Core, Modules } from '@strapi/strapi';
import { z } from 'zod';
import { fillIn } from './fill-in.ts';
import { publicEvent } from './rules/public-event.ts';
import { hasDraftAndPublish, isPublic, type Model } from './rules/public-model.ts';
import { isWrite, touchesPublic } from './rules/touches-public.ts';
import type { Appended, Named } from './services/feed.ts';
import { pluginServices } from './services/plugin-services.ts';
import { inTransaction } from '../../../server-parts/transaction.ts';

type Middleware = Modules.Documents.Middleware.Middleware;

const params = z.looseObject({
  documentId: z.string().optional(),
  status: z.string().optional(),
});
const result = z.looseObject({ documentId: z.string() });

export const followDocuments = (strapi: Core.Strapi): Middleware => {
  return async (context, next) => {
    const { addresses, feed, links, models, pictures, plans, referrers } = pluginServices(strapi);
    const model = models.find(context.uid);
    const { action } = context;
    if (!model || !isPublic(model) || !isWrite(action)) return next();
    const { documentId, status } = params.parse(context.params);
    const publishes = action === 'publish' || status === 'published';
    const isPublicChange = touchesPublic(action, status, hasDraftAndPublish(model));

    return inTransaction(strapi, async ({ trx, onCommit }) => {
      await feed.lock(trx);
      await fillIn(strapi, model, action, context.params);
      const before = await linkedTo(model, documentId);
      const wasPublic = isPublicChange && (await isLive(model, documentId));
      const outcome = await next();
      if (!isPublicChange) return outcome;
      const isNew = action === 'create' || action === 'clone';
      const changed = isNew || !documentId ? result.parse(outcome).documentId : documentId;
      const own = { type: model.uid, documentId: changed };
      await pictures.check(own);
      if (publishes) await links.restore(own);
      await plans.overtake(own, action);
      const after = await linkedTo(model, changed);
      const event = publicEvent({ action, wasPublic });
      const moved = await addresses.follow(trx, own);
      await feed.append(trx, distinct([{ ...own, event }, ...before, ...after, ...moved]));
      onCommit(() => {
        feed.wake();
      });
      return outcome;
    });

    /** Links that others have to an entry change only when it comes or goes. */
    async function linkedTo(model: Model, id: string | undefined): Promise<Named[]> {
      const changesLinks = publishes || action === 'unpublish' || action === 'delete';
      if (id === undefined || !changesLinks) return [];
      return referrers.of({ type: model.uid, documentId: id });
    }

    async function isLive(model: Model, id: string | undefined): Promise<boolean> {
      if (id === undefined) return false;
      const published = hasDraftAndPublish(model) ? { publishedAt: { $notNull: true } } : {};
      const where = { documentId: id, ...published };
      return (await strapi.db.query(model.uid).count({ where })) > 0;
    }
  };
};

/** Each entry once: the first row of it, which is the one that says what happened. */
function distinct(changes: readonly Appended[]): Appended[] {
  const rows = new Map<string, Appended>();
  for (const change of changes) {
    const key = `${change.type} ${change.documentId}`;
    if (!rows.has(key)) rows.set(key, change);
  }
  return [...rows.values()];
}
