// Runs once in `docker compose up`, before everything else: makes the secrets of an empty installation,
// and gives each file to the user of the container that reads it.
import { chownSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeContainerFiles } from './launcher/container-files.js';
import { ensureDataDir } from './launcher/data-dir.js';
import { projectRoot } from './launcher/project-root.js';
import { ensureSecrets, readMasterKey } from './launcher/secrets.js';
import { listNetworks } from './launcher/networks.js';

/** The users of the official images of Node and of PostgreSQL. */
const NODE_USER = 1000;
const POSTGRES_USER = 999;

const dataDir = process.env['DATA_DIR'] ?? '/data';
const setupDir = process.env['SETUP_DIR'] ?? '/setup';
const network = process.env['NETWORK'] ?? '';

const networks = listNetworks(projectRoot);
const refusal = networks.includes(network)
  ? (ensureDataDir(dataDir) ?? ensureSecrets({ dataDir, network, meiliMasterKey: undefined }))
  : { reason: `NETWORK=${network} is er niet. Wel aanwezig: ${networks.join(', ')}.` };

if (refusal) {
  console.error(refusal.reason);
  process.exitCode = 1;
} else {
  const files = writeContainerFiles(setupDir, readMasterKey(dataDir));
  if (process.getuid?.() === 0) {
    chownSync(files.postgres, POSTGRES_USER, POSTGRES_USER);
    const secrets = join(dataDir, 'secrets');
    const own = [dataDir, files.environment];
    own.push(...readdirSync(dataDir).map((name) => join(dataDir, name)));
    own.push(...readdirSync(secrets).map((name) => join(secrets, name)));
    for (const path of own) chownSync(path, NODE_USER, NODE_USER);
  }
}
