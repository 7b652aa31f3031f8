import { randomUUID } from 'node:crypto';
import { Meilisearch } from 'meilisearch';
import { prepareKeys, type SearchKeys } from '../keys.ts';
import { startTestServer } from '../testing/test-server.ts';

/** A server to hold against the contract, and an index of our own on it. */
export interface ContractServer {
  url: string;
  keys: SearchKeys;
  /** Begins like the index of the product, for which its keys are made. */
  uid: string;
  admin: Meilisearch;
  visitor: Meilisearch;
  close(): Promise<void>;
}

const MASTER_KEY = 'a-master-key-for-tests';

/** The server of `MEILI_URL`, with `MEILI_MASTER_KEY`; without it an embedded one. */
export const openContractServer = async (): Promise<ContractServer> => {
  const real = process.env['MEILI_URL'] ?? '';
  const masterKey = real === '' ? MASTER_KEY : (process.env['MEILI_MASTER_KEY'] ?? '');
  const embedded = real === '' ? await startTestServer({ masterKey }) : null;
  const url = embedded?.url ?? real;
  const keys = await prepareKeys({ url, masterKey });
  const uid = `content-contract-${randomUUID()}`;
  const admin = new Meilisearch({ host: url, apiKey: keys.adminKey });
  return {
    url,
    keys,
    uid,
    admin,
    visitor: new Meilisearch({ host: url, apiKey: keys.searchKey }),
    async close() {
      if (embedded === null) await admin.deleteIndex(uid).waitTask();
      else await embedded.close();
    },
  };
};
