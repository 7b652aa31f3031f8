import type { Core } from '@strapi/strapi';
import { z } from 'zod';

const settings = z.record(z.string(), z.unknown());

/**
 * Photos of phones lie on their side, with a note that says how to turn them. Strapi measures them as they
 * lie unless told to turn them first, and the pages would leave room of the wrong shape.
 */
export async function turnPicturesUpright(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'plugin', name: 'upload', key: 'settings' });
  const found = settings.parse((await store.get({})) ?? {});
  if (found['autoOrientation'] === true) return;
  await store.set({ value: { ...found, autoOrientation: true } });
}
