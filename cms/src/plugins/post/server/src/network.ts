import type { Core } from '@strapi/strapi';
import { z } from 'zod';

const row = z.object({ name: z.string(), email: z.email().nullish() });

/** Who writes the letters. */
export interface Network {
  name: string;
  email: string | null;
}

/** The network of this installation; one that is not filled in yet has no address. */
export async function readNetwork(strapi: Core.Strapi): Promise<Network> {
  const found: unknown = await strapi.db.query('api::network.network').findOne({});
  const network = row.safeParse(found).data;
  return { name: network?.name ?? 'Burgerwerf', email: network?.email ?? null };
}
