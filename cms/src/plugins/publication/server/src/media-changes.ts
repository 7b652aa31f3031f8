/**
 * Files do not pass through the document service, so the media library's own service is followed: what
 * it does becomes one transaction with the row in the feed.
 */
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { FILE_UID } from './constants.ts';
import { pluginServices } from './services/plugin-services.ts';
import { inTransaction } from '../../../server-parts/transaction.ts';

/** Methods that change a file which is there already. (A new file is on no page yet.) */
const METHODS = ['updateFileInfo', 'replace', 'remove'] as const;

type Method = (...parameters: unknown[]) => Promise<unknown>;
type UploadService = Record<(typeof METHODS)[number], Method>;

const event = z.looseObject({
  result: z.looseObject({ documentId: z.string() }).nullish(),
});

const fileId = z.union([z.number(), z.string()]);

export function followMedia(strapi: Core.Strapi): void {
  const { feed, pictures } = pluginServices(strapi);
  const upload: UploadService = strapi.plugin('upload').service('upload');
  for (const name of METHODS) {
    const original = upload[name].bind(upload);
    upload[name] = (...parameters) =>
      inTransaction(strapi, async ({ trx, onCommit }) => {
        await feed.lock(trx);
        onCommit(() => {
          feed.wake();
        });
        const outcome = await original(...parameters);
        if (name !== 'remove') await pictures.checkFile(fileId.parse(parameters[0]));
        return outcome;
      });
  }

  const append = async (occurrence: unknown): Promise<void> => {
    const documentId = event.parse(occurrence).result?.documentId;
    if (documentId === undefined) return;
    await inTransaction(strapi, async ({ trx, onCommit }) => {
      // A new file passes none of the methods above.
      await feed.lock(trx);
      await feed.append(trx, [{ type: FILE_UID, documentId }]);
      onCommit(() => {
        feed.wake();
      });
    });
  };
  strapi.db.lifecycles.subscribe({
    models: [FILE_UID],
    afterCreate: append,
    afterUpdate: append,
    afterDelete: append,
  });
}
