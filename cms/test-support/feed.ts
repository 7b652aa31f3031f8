import { kinds, uidByKind } from '../contract/index.mts';
import { pluginServices } from '../src/plugins/publication/server/src/services/plugin-services.ts';
import type { RunningCms } from './boot-cms.ts';

export const feedOf = ({ strapi }: RunningCms) => pluginServices(strapi).feed;

const shortName = new Map<string, string>(kinds.map((kind) => [uidByKind[kind], kind]));

/**
 * What some work adds to the feed, as `kind documentId`, in the order of the rows. Without those of
 * addresses that were left, which suites/addresses.ts looks at.
 */
export async function rowsOf(cms: RunningCms, work: () => Promise<unknown>): Promise<string[]> {
  const feed = feedOf(cms);
  const before = await feed.last();
  await work();
  const { changes } = await feed.after(before);
  return changes
    .filter(({ type }) => type !== uidByKind['former-address'])
    .map(({ type, documentId }) => `${shortName.get(type) ?? type} ${documentId}`);
}
