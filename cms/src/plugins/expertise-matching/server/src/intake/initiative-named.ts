import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { INITIATIVE_UID } from '../constants.ts';

const row = z.object({ documentId: z.string(), title: z.string() }).nullish();

/** The initiative with this slug that an offer or a request says it is of; null when there is none. */
export async function initiativeNamed(
  strapi: Core.Strapi,
  slug: string | null,
): Promise<{ documentId: string; title: string } | null> {
  if (slug === null) return null;
  const found: unknown = await strapi.db
    .query(INITIATIVE_UID)
    .findOne({ select: ['documentId', 'title'], where: { slug } });
  return row.parse(found) ?? null;
}
