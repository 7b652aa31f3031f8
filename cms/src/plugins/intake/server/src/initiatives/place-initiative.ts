import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { z } from 'zod';
import type { InitiativeFields } from '../../../shared/initiative-form.mts';
import type { Place, Placed, ToPlace } from '../../../shared/services.mts';
import { INITIATIVE_UID } from '../constants.ts';
import { photosOf } from '../persistence/photos.ts';
import { tablesOf } from '../persistence/tables.ts';
import { imageBlock } from '../rules/image-block.ts';
import { initiativeContent, locationOf, type Choices } from '../rules/initiative-content.ts';
import { orderedPhotos } from '../rules/ordered-photos.ts';
import { initiativePath } from '../rules/page-path.ts';
import { pluginServices } from '../services/plugin-services.ts';
import { inTransaction } from '../../../../server-parts/transaction.ts';
import { contactPersonFor } from './contact-persons.ts';
import { mediaLibrary, type LibraryFile } from './media-library.ts';

type Submission = ToPlace<InitiativeFields>;
type Around = Parameters<Place>[0] & { trx: Knex.Transaction };

const made = z.object({ documentId: z.string(), slug: z.string() });

/** Makes an initiative of a submission, as part of the transaction around the call. */
export const placeInitiative = (
  strapi: Core.Strapi,
  submission: Submission,
  choices: Choices,
): Place => {
  const { id, reference, fields, contact } = submission;

  async function moveToLibrary({ trx, onRollback }: Around): Promise<LibraryFile[]> {
    const library = mediaLibrary(strapi);
    const { files } = pluginServices(strapi).photos;
    const moved: LibraryFile[] = [];
    onRollback(() => {
      for (const file of moved) {
        library
          .removeFiles(file)
          .catch((error: unknown) => strapi.log.warn(`intake: ${String(error)}`));
      }
    });
    const photos = orderedPhotos(fields.photos, await photosOf(trx, tablesOf(strapi), id));
    for (const [index, photo] of photos.entries()) {
      const { alternativeText } = photo;
      const name = `${reference}-${index + 1}.jpg`;
      moved.push(await library.add({ path: files.path(photo.id, 'large'), name, alternativeText }));
    }
    return moved;
  }

  async function place(around: Around): Promise<Placed> {
    const [picture, ...more] = await moveToLibrary(around);
    const content = initiativeContent(fields, choices);
    const document: unknown = await strapi.documents(INITIATIVE_UID).create({
      data: {
        ...content,
        description: [...content.description, ...more.map(imageBlock)],
        location: locationOf(fields),
        picture: picture?.id ?? null,
        contactPerson: await contactPersonFor(strapi, around.trx, contact),
      } as never,
      status: 'published',
    });
    const { documentId, slug } = made.parse(document);
    return { id: documentId, pagePath: initiativePath(slug) };
  }

  return ({ onRollback }) => inTransaction(strapi, ({ trx }) => place({ trx, onRollback }));
};
