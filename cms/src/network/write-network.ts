import type { Core } from '@strapi/strapi';
import type { NetworkFolder } from './network-folder.ts';
import { writeAreas } from './write/areas.ts';
import { writeEvents } from './write/events.ts';
import { writeExpertise } from './write/expertise.ts';
import { createFilling } from './write/filling.ts';
import { writeInitiatives } from './write/initiatives.ts';
import { writeNetworkSettings } from './write/network.ts';
import { writeNews } from './write/news.ts';
import { writePages } from './write/pages.ts';
import { writePolicyFields } from './write/policy-fields.ts';
import { writeSynonyms } from './write/synonyms.ts';

/** How many entries a network holds, for who shows the progress. */
export const sizeOf = (folder: NetworkFolder): number =>
  1 +
  [
    folder.policyFields,
    folder.areas,
    folder.initiatives,
    folder.news,
    folder.events,
    folder.pages,
    folder.synonyms,
  ].reduce((total, list) => total + list.length, 0);

/**
 * Makes entries of a network's files, those that others name first.
 * @param moment from which the dates in the files count
 */
export async function writeNetwork(
  strapi: Core.Strapi,
  folder: NetworkFolder,
  moment: Date,
  onWritten: () => void,
): Promise<void> {
  const filling = createFilling(strapi, moment, onWritten);
  await writeNetworkSettings(filling, folder.network);
  await writePolicyFields(filling, folder.policyFields);
  await writeAreas(filling, folder.areas);
  await writeInitiatives(filling, folder.initiatives);
  await writeNews(filling, folder.news);
  await writeEvents(filling, folder.events);
  await writePages(filling, folder.pages);
  await writeSynonyms(filling, folder.synonyms);
  await writeExpertise(filling, folder);
}
