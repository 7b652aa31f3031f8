import type { Core } from '@strapi/strapi';
import { z } from 'zod';

/** The name under which the cms is reached. */
export function hostOf(strapi: Core.Strapi): string {
  const url = z.string().parse(strapi.config.get('server.url', ''));
  return URL.parse(url)?.hostname ?? 'localhost';
}
