import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { z } from 'zod';
import { INITIATIVE_UID } from '../constants.ts';
import { photosOf } from '../persistence/photos.ts';
import type { KeptSubmission } from '../persistence/submission-row.ts';
import { rememberPlaced } from '../persistence/submissions.ts';
import { tablesOf } from '../persistence/tables.ts';
import { imageBlock } from '../rules/image-block.ts';
import { initiativeContent, locationOf, type Choices } from '../rules/initiative-content.ts';
import { orderedPhotos } from '../rules/ordered-photos.ts';
import { initiativePath } from '../rules/page-path.ts';
import { contactPersonFor } from './contact-persons.ts';
import { mediaLibrary, type LibraryFile } from './media-library.ts';
import { pluginServices } from './plugin-services.ts';
import type { Companion, Outcome } from './submissions.ts';

interface Around {
  trx: Knex.Transaction;
  onRollback: (callback: () => void) => void;
}

const made = z.object({ documentId: z.string(), slug: z.string() });

/** Makes an initiative of a submission. Until this, nothing of it is anywhere but in the queue. */
const placing = ({ strapi }: { strapi: Core.Strapi }) => {
  async function moveToLibrary(kept: KeptSubmission, around: Around): Promise<LibraryFile[]> {
    const library = mediaLibrary(strapi);
    const { files } = pluginServices(strapi).photos;
    const known = await photosOf(around.trx, tablesOf(strapi), kept.id);
    const moved: LibraryFile[] = [];
    around.onRollback(() => {
      for (const file of moved) {
        library
          .removeFiles(file)
          .catch((error: unknown) => strapi.log.warn(`intake: ${String(error)}`));
      }
    });
    const photos = orderedPhotos(kept.content.fields?.photos ?? [], known);
    for (const [index, { id, alternativeText }] of photos.entries()) {
      const name = `${kept.reference}-${index + 1}.jpg`;
      moved.push(await library.add({ path: files.path(id, 'large'), name, alternativeText }));
    }
    return moved;
  }

  async function place(kept: KeptSubmission, choices: Choices, around: Around) {
    const { fields, contact } = kept.content;
    if (!fields || !contact) throw new Error('What is open was not erased');
    const [picture, ...more] = await moveToLibrary(kept, around);
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
    await rememberPlaced(around.trx, tablesOf(strapi), kept.id, documentId);
    return { pagePath: initiativePath(slug) };
  }

  return {
    /** Places a submission, and writes to who sent it in. */
    async place(
      id: string,
      { by, version, text }: { by: string; version: number; text: string },
    ): Promise<Outcome> {
      let resolved: Choices | null = null;
      const companion: Companion = {
        async prepare({ content }) {
          resolved =
            content.fields && (await pluginServices(strapi).choices.resolved(content.fields));
          return resolved ? null : 'choice-is-gone';
        },
        async carryOut(kept, around) {
          if (!resolved) throw new Error('Nothing is placed before its choices are known');
          return place(kept, resolved, around);
        },
      };
      const command = { type: 'place', by, text } as const;
      return pluginServices(strapi).submissions.command(id, command, version, companion);
    },
  };
};

export default placing;
export type Placing = ReturnType<typeof placing>;
