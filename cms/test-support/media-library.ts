import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { z } from 'zod';
import type { RunningCms } from './boot-cms.ts';

const file = z.object({
  id: z.number(),
  documentId: z.string(),
  alternativeText: z.string().nullable(),
  width: z.number(),
  height: z.number(),
});
export type LibraryFile = z.infer<typeof file>;

const uploadService = z.custom<{
  upload(request: object): Promise<unknown>;
  updateFileInfo(id: number, info: object): Promise<unknown>;
  replace(id: number, request: object): Promise<unknown>;
  remove(file: object): Promise<unknown>;
}>((value) => value !== undefined);

/** The media library, by the service that the admin uses. */
export function libraryOf({ strapi }: RunningCms) {
  const service = uploadService.parse(strapi.plugin('upload').service('upload'));
  const row = (id: number): Promise<unknown> =>
    strapi.db.query('plugin::upload.file').findOne({ where: { id } });

  return {
    /** @param orientation as a camera notes it that was held in another way */
    async add(name: string, orientation?: number): Promise<LibraryFile> {
      const made = await withPicture(
        name,
        (files) =>
          service.upload({
            data: { fileInfo: { name, alternativeText: name, caption: '' } },
            files,
          }),
        orientation,
      );
      return z.tuple([file]).parse(made)[0];
    },
    describe: ({ id }: LibraryFile, alternativeText: string) =>
      service.updateFileInfo(id, { alternativeText }),
    replace: ({ id }: LibraryFile, name: string) =>
      withPicture(name, (picture) =>
        service.replace(id, { data: { fileInfo: { name } }, file: picture }),
      ),
    remove: async ({ id }: LibraryFile) => service.remove(z.looseObject({}).parse(await row(id))),
    find: async ({ id }: LibraryFile) => file.nullable().parse(await row(id)),
  };
}

async function withPicture<T>(
  name: string,
  use: (picture: object) => Promise<T>,
  orientation?: number,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'picture-'));
  try {
    const filepath = join(folder, name);
    const red = { width: 20, height: 10, channels: 3, background: '#c00' } as const;
    const picture = sharp({ create: red }).png();
    if (orientation !== undefined) picture.withMetadata({ orientation });
    await writeFile(filepath, await picture.toBuffer());
    const { size } = await stat(filepath);
    return await use({ filepath, originalFilename: name, mimetype: 'image/png', size });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
