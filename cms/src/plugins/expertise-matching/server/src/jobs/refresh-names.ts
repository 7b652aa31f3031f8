import type { Core } from '@strapi/strapi';
import { PLUGIN } from '../constants.ts';
import { liveListings } from '../persistence/listings.ts';
import { tablesOf } from '../persistence/tables.ts';
import { pluginServices } from '../services/plugin-services.ts';
import { z } from 'zod';

/** Shows offers and requests under the names that concepts and themes have now, when an editor changed some. */
export async function refreshNames(strapi: Core.Strapi): Promise<void> {
  const { listings, thesaurus } = pluginServices(strapi);
  const store = strapi.store({ type: 'plugin', name: PLUGIN, key: 'shown-names' });
  const { mark, names } = await thesaurus.current();
  const shown = z.object({ mark: z.string(), labels: z.record(z.string(), z.string()) }).nullish();
  const before = shown.parse(await store.get({})) ?? { mark: '', labels: {} };
  if (before.mark === mark) return;
  const labels = Object.fromEntries(
    [...names.concepts.values()].map(({ key, label, themeName }) => [key, `${label} ${themeName}`]),
  );
  const isChanged = (key: string) =>
    before.mark !== '' && before.labels[key] !== labels[names.merged.get(key) ?? key];
  for (const kind of ['offer', 'request'] as const) {
    for (const listing of await liveListings(strapi.db.connection, tablesOf(strapi), kind)) {
      const tags = listing.needs.flatMap((need) => need.tags);
      if (tags.some(isChanged)) await listings.show(listing.id);
    }
  }
  await store.set({ value: { mark, labels } });
}
