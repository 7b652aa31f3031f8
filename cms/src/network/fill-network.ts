import { resolve } from 'node:path';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { readNetworkFolder } from './network-folder.ts';
import { sizeOf, writeNetwork } from './write-network.ts';

/** Where filling stands. The moment stays the same when it was broken off and goes on. */
const stateSchema = z
  .union([
    z.object({ done: z.literal(true) }),
    z.object({ done: z.literal(false), moment: z.string() }),
  ])
  .nullable()
  .catch(null);

/**
 * An empty installation becomes the network that the settings name. One with content is left alone.
 * @param name of a folder in networks/, or the path of a folder elsewhere
 */
export async function fillNetwork(strapi: Core.Strapi, name: string): Promise<void> {
  const store = strapi.store({ type: 'core', name: 'network' });
  const state = stateSchema.parse(await store.get({ key: 'filled' }));
  if (state?.done) return;
  const isFresh = (await strapi.db.query('api::policy-field.policy-field').count()) === 0;
  if (state === null && !isFresh) {
    await store.set({ key: 'filled', value: { done: true } });
    return;
  }
  const moment = state ? new Date(state.moment) : new Date();
  await store.set({ key: 'filled', value: { done: false, moment: moment.toISOString() } });

  const folder = readNetworkFolder(resolve(strapi.dirs.app.root, 'networks', name));
  const total = sizeOf(folder);
  let written = 0;
  await writeNetwork(strapi, folder, moment, () => {
    written += 1;
    process.send?.({ progress: `Demo-inhoud: ${Math.min(written, total)} van ${total}` });
  });
  await store.set({ key: 'filled', value: { done: true } });
}
