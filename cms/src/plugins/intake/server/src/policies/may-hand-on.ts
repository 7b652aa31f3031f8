import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { pluginServices } from '../services/plugin-services.ts';

/** What the policy reads of a request of Koa. */
interface Asked {
  request: { header: Readonly<Record<string, unknown>> };
}

const config = z.object({ action: z.string() });
const bearer = z.string().regex(/^Bearer \S+$/i);

/**
 * Whether the token of a request has the right to an action of this plugin. Strapi would ask the
 * database that at each request, which costs twice what taking in a submission does.
 */
export async function mayHandOn(
  { request }: Asked,
  given: unknown,
  { strapi }: { strapi: Core.Strapi },
): Promise<boolean> {
  const header = bearer.safeParse(request.header['authorization']);
  if (!header.success) return false;
  const token = header.data.slice('Bearer '.length);
  const { action } = config.parse(given);
  return (await pluginServices(strapi).tokens.rightsOf(token)).has(action);
}
