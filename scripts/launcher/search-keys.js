import { createHmac } from 'node:crypto';

/**
 * Fixed, so that the keys follow from the master key alone, on the embedded and on a real server. The
 * same as in search/src/keys.ts, which a bare Node 20 cannot read.
 */
const ADMIN_KEY_UID = '6b1d3a52-5a0e-4c1f-9d55-0f5f7c2a8e01';
const SEARCH_KEY_UID = '6b1d3a52-5a0e-4c1f-9d55-0f5f7c2a8e02';

/**
 * The keys of the index, derived the way Meilisearch derives a key from its uid.
 * @param {string} masterKey
 */
export function deriveSearchKeys(masterKey) {
  return {
    searchAdminKey: deriveKey(masterKey, ADMIN_KEY_UID),
    searchKey: deriveKey(masterKey, SEARCH_KEY_UID),
  };
}

/**
 * @param {string} masterKey
 * @param {string} uid
 */
function deriveKey(masterKey, uid) {
  return createHmac('sha256', masterKey).update(uid).digest('hex');
}
