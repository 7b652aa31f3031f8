import { createHmac } from 'node:crypto';

/** Fixed, so that the keys follow from the master key alone, on the embedded and on a real server. */
const ADMIN_KEY_UID = 'b3f0c1d2-6a57-4e0f-9c1e-0a5d3c7e9f11';
const SEARCH_KEY_UID = 'd41e8f60-2c9b-4b3a-8f7d-5e6a1b2c3d42';

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
