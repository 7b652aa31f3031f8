import { MeilisearchApiError, type Meilisearch, type Settings } from 'meilisearch';
import { CONTENT_INDEX, CONTENT_PRIMARY_KEY } from './content-index.ts';
import { contentSettings } from './content-settings.ts';
import { differs } from './differs.ts';

/** Rewriting a large index for new settings takes a while. */
const WAIT = { timeout: 600_000, interval: 25 };

const isNotFound = (error: unknown): boolean =>
  error instanceof MeilisearchApiError && error.cause?.code === 'index_not_found';

const currentSettings = async (client: Meilisearch): Promise<Settings | null> => {
  try {
    return await client.index(CONTENT_INDEX).getSettings();
  } catch (error) {
    if (isNotFound(error)) return null;
    throw error;
  }
};

const succeeded = (task: {
  status: string;
  error: { message: string; code: string } | null;
}): boolean => {
  if (task.status === 'succeeded') return true;
  // Another process that starts at the same time may have been first.
  if (task.error?.code === 'index_already_exists') return false;
  throw new Error(`the search index could not be prepared: ${task.error?.message ?? task.status}`);
};

/**
 * Makes the content index when it is not there, and brings its settings up to date. Changes nothing when
 * all is well, so it can be called at every start.
 *
 * @param addedSynonyms groups of words that stand for each other, such as editors add
 */
export const ensureContentIndex = async (
  client: Meilisearch,
  addedSynonyms: readonly (readonly string[])[] = [],
): Promise<void> => {
  const wanted = contentSettings(addedSynonyms);
  let settings = await currentSettings(client);
  if (settings === null) {
    const options = { primaryKey: CONTENT_PRIMARY_KEY };
    succeeded(await client.createIndex(CONTENT_INDEX, options).waitTask(WAIT));
    settings = await currentSettings(client);
  }
  if (!differs(wanted, settings)) return;
  succeeded(await client.index(CONTENT_INDEX).updateSettings(wanted).waitTask(WAIT));
};
