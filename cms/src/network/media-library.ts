import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import sharp from 'sharp';
import { z } from 'zod';
import { FILE_UID } from './uids.ts';

interface UploadService {
  upload(request: object): Promise<unknown>;
}

const uploaded = z.tuple([z.object({ id: z.number() })]);
const found = z.object({ id: z.number() }).nullish();

/** Puts a drawing into the media library, once. @returns its row id */
export async function addDrawing(
  strapi: Core.Strapi,
  name: string,
  alternativeText: string,
  draw: () => string,
): Promise<number> {
  const fileName = `${name}.jpg`;
  const known = found.parse(await strapi.db.query(FILE_UID).findOne({ where: { name: fileName } }));
  if (known) return known.id;
  const folder = await mkdtemp(join(tmpdir(), 'drawing-'));
  try {
    const filepath = join(folder, fileName);
    await writeFile(
      filepath,
      await sharp(Buffer.from(draw())).flatten().jpeg({ quality: 90 }).toBuffer(),
    );
    const library: UploadService = strapi.plugin('upload').service('upload');
    const files = await library.upload({
      data: { fileInfo: { name: fileName, alternativeText, caption: '' } },
      files: {
        filepath,
        originalFilename: fileName,
        mimetype: 'image/jpeg',
        size: (await stat(filepath)).size,
      },
    });
    const [file] = uploaded.parse(files);
    return file.id;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
