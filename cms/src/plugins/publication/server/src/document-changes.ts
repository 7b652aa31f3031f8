/**
 * The one place where changes of documents become rows of the feed: a middleware of the document
 * service, inside one transaction with the change itself.
 */
import type { Core, Modules } from '@strapi/strapi';
import { z } from 'zod';
import { fillIn } from './fill-in.ts';
import { hasDraftAndPublish, isPublic, type Model } from './rules/public-model.ts';
import { isWrite, touchesPublic } from './rules/touches-public.ts';
import type { Named } from './services/feed.ts';
import { pluginServices } from './services/plugin-services.ts';
import { inTransaction } from './transaction.ts';

type Middleware = Modules.Documents.Middleware.Middleware;

const params = z.looseObject({
  documentId: z.string().optional(),
  status: z.string().optional(),
});
const result = z.looseObject({ documentId: z.string() });

export const followDocuments = (strapi: Core.Strapi): Middleware => {
  return async (context, next) => {
    const { addresses, feed, links, models, referrers } = pluginServices(strapi);
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
      const outcome = await next();
      if (!isPublicChange) return outcome;
      const isNew = action === 'create' || action === 'clone';
      const changed = isNew || !documentId ? result.parse(outcome).documentId : documentId;
      if (publishes) await links.restore({ type: model.uid, documentId: changed });
      const after = await linkedTo(model, changed);
      const own = { type: model.uid, documentId: changed };
      const moved = await addresses.follow(trx, own);
      await feed.append(trx, distinct([own, ...before, ...after, ...moved]));
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
  };
};

const distinct = (changes: readonly Named[]): Named[] => [
  ...new Map(changes.map((change) => [`${change.type} ${change.documentId}`, change])).values(),
];
