import { Meilisearch, MeilisearchApiError } from 'meilisearch';
import type { KeyRecord } from './embedded/auth/key-store.ts';
import { apiKeyFor } from './embedded/auth/key-value.ts';

/**
 * The two keys of every installation. Their uids are fixed, so their values follow from the master key
 * alone and never have to be passed around or kept in step.
 */
export const ADMIN_KEY_UID = '6b1d3a52-5a0e-4c1f-9d55-0f5f7c2a8e01';
export const SEARCH_KEY_UID = '6b1d3a52-5a0e-4c1f-9d55-0f5f7c2a8e02';

type FixedKey = Omit<KeyRecord, 'createdAt' | 'updatedAt'>;

export const fixedKeys: readonly [FixedKey, FixedKey] = [
  {
    uid: ADMIN_KEY_UID,
    name: 'burgerwerf-admin',
    description: 'Used by the publisher to keep the index up to date',
    actions: ['search', 'documents.*', 'indexes.*', 'settings.*', 'tasks.*', 'stats.*', 'version'],
    indexes: ['content*'],
    expiresAt: null,
  },
  {
    uid: SEARCH_KEY_UID,
    name: 'burgerwerf-search',
    description: 'Used by visitors; may only search',
    actions: ['search'],
    indexes: ['content*'],
    expiresAt: null,
  },
];

export { apiKeyFor };

/** Values of the two keys. */
export interface SearchKeys {
  adminKey: string;
  searchKey: string;
}

export const searchKeysFor = (masterKey: string): SearchKeys => ({
  adminKey: apiKeyFor(ADMIN_KEY_UID, masterKey),
  searchKey: apiKeyFor(SEARCH_KEY_UID, masterKey),
});

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof MeilisearchApiError && error.cause?.code === code;

/** Makes sure that both keys are there, on the embedded server or on a real Meilisearch. Can be repeated. */
export const prepareKeys = async (server: {
  url: string;
  masterKey: string;
}): Promise<SearchKeys> => {
  const client = new Meilisearch({ host: server.url, apiKey: server.masterKey });
  for (const key of fixedKeys) {
    try {
      await client.createKey({
        uid: key.uid,
        name: key.name ?? '',
        description: key.description ?? '',
        actions: [...key.actions],
        indexes: [...key.indexes],
        expiresAt: null,
      });
    } catch (error) {
      if (!hasCode(error, 'api_key_already_exists')) throw error;
    }
  }
  return searchKeysFor(server.masterKey);
};
