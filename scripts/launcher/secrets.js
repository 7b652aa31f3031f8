import { chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomHex, randomKey, randomPassword } from './random-secret.js';
import { refused } from './refused.js';
import { deriveSearchKeys } from './search-keys.js';
import { writeAtomically } from './write-atomically.js';

/** @typedef {{ [name: string]: unknown }} SecretFile */

/**
 * Sees to it that every secret the processes need is on disk, for the owner's eyes only. What is
 * there stays, what is missing is added; the keys of the index follow the master key.
 * @param {{ dataDir: string, network: string, meiliMasterKey: string | undefined }} installation
 * @returns {import('./refused.js').Refused | undefined}
 */
export function ensureSecrets({ dataDir, network, meiliMasterKey }) {
  const folder = join(dataDir, 'secrets');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);

  const files = {
    cms: join(folder, 'cms.json'),
    search: join(folder, 'search.json'),
    site: join(folder, 'site.json'),
    credentials: join(dataDir, 'credentials.json'),
  };
  const broken = Object.values(files).filter((file) => readSecrets(file) === undefined);
  if (broken.length > 0) {
    return refused(
      `Onleesbaar: ${broken.join(', ')}. Zet een kopie terug, of haal het bestand weg als de installatie leeg is.`,
    );
  }

  const cms = complete(files.cms, {
    appKeys: () => [randomKey(), randomKey(), randomKey(), randomKey()],
    apiTokenSalt: randomKey,
    adminJwtSecret: randomKey,
    transferTokenSalt: randomKey,
    jwtSecret: randomKey,
    encryptionKey: randomKey,
    previewSecret: randomKey,
    intakeToken: () => randomHex(256),
  });
  const search = complete(files.search, { masterKey: randomKey });
  const keys = deriveSearchKeys(meiliMasterKey ?? String(search['masterKey']));
  const credentials = complete(
    files.credentials,
    {
      editor: () => account(`redactie@${network}.example`),
      coordinator: () => account(`coordinatie@${network}.example`),
      moderator: () => account(`moderatie@${network}.example`),
      administrator: () => account(`beheer@${network}.example`),
      cmsToken: () => randomHex(256),
    },
    keys,
  );
  complete(
    files.site,
    { formSecret: randomKey },
    { cmsToken: credentials['cmsToken'], intakeToken: cms['intakeToken'], ...keys },
  );
  return undefined;
}

/**
 * The master key of the index that belongs to these data.
 * @param {string} dataDir
 */
export function readMasterKey(dataDir) {
  return String(readSecrets(join(dataDir, 'secrets', 'search.json'))?.['masterKey']);
}

/**
 * @param {string} file
 * @param {{ [name: string]: () => unknown }} missing made when the file does not have it
 * @param {SecretFile} [derived] always as given, since it follows from another secret
 * @returns {SecretFile}
 */
function complete(file, missing, derived = {}) {
  const found = readSecrets(file) ?? {};
  /** @type {SecretFile} */
  const secrets = { ...found };
  for (const [name, make] of Object.entries(missing)) secrets[name] ??= make();
  Object.assign(secrets, derived);
  if (JSON.stringify(secrets) !== JSON.stringify(found)) {
    writeAtomically(file, `${JSON.stringify(secrets, null, 2)}\n`, 0o600);
  }
  chmodSync(file, 0o600);
  return secrets;
}

/**
 * @param {string} file
 * @returns {SecretFile | undefined} undefined when the file is there but holds no JSON object
 */
function readSecrets(file) {
  if (!existsSync(file)) return {};
  try {
    /** @type {unknown} */
    const value = JSON.parse(readFileSync(file, 'utf8'));
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

/** @param {string} email */
function account(email) {
  return { email, password: randomPassword() };
}
