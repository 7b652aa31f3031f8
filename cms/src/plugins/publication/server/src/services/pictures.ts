import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { FILE_UID } from '../constants.ts';
import { missingTexts, stillShown, type Refusal } from '../rules/missing-texts.ts';
import { picturePaths } from '../rules/picture-paths.ts';
import { picturePopulate, picturesOf } from '../rules/pictures.ts';
import { hasDraftAndPublish, type Model } from '../rules/public-model.ts';
import type { Named } from './feed.ts';
import { pluginServices } from './plugin-services.ts';

const row = z.record(z.string(), z.unknown()).nullish();
const file = z
  .object({ name: z.string(), mime: z.string(), alternativeText: z.string().nullish() })
  .nullish();

const published = (model: Model) =>
  hasDraftAndPublish(model) ? { publishedAt: { $notNull: true } } : {};

const refused = ({ message, errors: fields }: Refusal) =>
  new errors.ValidationError(message, { reason: message, errors: fields });

/** Sees to it that readers who do not see a picture are told what it shows. */
const pictures = ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * Call it within the transaction of a publication, after it: what it refuses is undone.
   * @throws ValidationError when a picture of the public entry has no text alternative
   */
  async check({ type, documentId }: Named): Promise<void> {
    const { find } = pluginServices(strapi).models;
    const model = find(type);
    const populate = model && picturePopulate(model, find);
    if (!populate) return;
    const entry = row.parse(
      await strapi.db.query(type).findOne({ where: { documentId, ...published(model) }, populate }),
    );
    const refusal = entry ? missingTexts(picturesOf(model, entry, find)) : null;
    if (refusal) throw refused(refusal);
  },

  /** @throws ValidationError when this picture has no text alternative (any more) while readers see it */
  async checkFile(id: number | string): Promise<void> {
    const found = file.parse(await strapi.db.query(FILE_UID).findOne({ where: { id } }));
    if (!found?.mime.startsWith('image/') || (found.alternativeText ?? '').trim() !== '') return;
    const { find, public: models } = pluginServices(strapi).models;
    for (const model of models()) {
      for (const where of picturePaths(model, find, id)) {
        const count = await strapi.db
          .query(model.uid)
          .count({ where: { ...where, ...published(model) } });
        if (count > 0) throw new errors.ValidationError(stillShown(found.name));
      }
    }
  },
});

export default pictures;
export type Pictures = ReturnType<typeof pictures>;
