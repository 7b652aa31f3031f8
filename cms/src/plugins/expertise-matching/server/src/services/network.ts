import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { NETWORK_UID } from '../constants.ts';

const row = z.object({ name: z.string().min(1) }).nullish();

/** The name of the network, for wordings and letters. */
const network = ({ strapi }: { strapi: Core.Strapi }) => ({
  async name(): Promise<string> {
    const found = row.parse(await strapi.db.query(NETWORK_UID).findOne({ select: ['name'] }));
    return found?.name ?? 'het netwerk';
  },
});

export default network;
export type Network = ReturnType<typeof network>;
