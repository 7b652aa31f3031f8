import { stat } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';

const format = z.looseObject({ hash: z.string(), ext: z.string() });
const uploaded = z.tuple([
  z.looseObject({
    id: z.number(),
    hash: z.string(),
    ext: z.string(),
    formats: z.record(z.string(), format).nullish(),
  }),
]);
export type LibraryFile = z.infer<typeof uploaded>[0];

interface UploadPlugin {
  service(name: 'upload'): { upload(request: object): Promise<unknown> };
  provider: { delete(file: object): Promise<unknown> };
}

const uploadPlugin = z.custom<UploadPlugin>(
  (value) => typeof value === 'object' && value !== null && 'provider' in value,
);

export interface NewFile {
  path: string;
  name: string;
  alternativeText: string;
}

/** The media library, as far as a placed submission needs it. */
export const mediaLibrary = (strapi: Core.Strapi) => {
  const plugin = uploadPlugin.parse(strapi.plugin('upload'));
  return {
    /** Adds a photo: its row within the transaction around the call, its file at once. */
    async add({ path, name, alternativeText }: NewFile): Promise<LibraryFile> {
      const made = await plugin.service('upload').upload({
        data: { fileInfo: { name, alternativeText, caption: '' } },
        files: {
          filepath: path,
          originalFilename: name,
          mimetype: 'image/jpeg',
          size: (await stat(path)).size,
        },
      });
      return uploaded.parse(made)[0];
    },

    /** Takes the files away of one whose row was undone. */
    async removeFiles(file: LibraryFile): Promise<void> {
      for (const one of [file, ...Object.values(file.formats ?? {})]) {
        await plugin.provider.delete(one);
      }
    },
  };
};
