/** The only place that reads the environment. Wrong settings stop the start, all named at once. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { environmentSchema } from './schema.ts';
import { credentialsSchema, secretsSchema, type Credentials, type Secrets } from './secrets.ts';

export class ConfigurationError extends Error {
  override name = 'ConfigurationError';
}

function parse<T extends z.ZodType>(schema: T, data: unknown, source: string): z.infer<T> {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const problems = result.error.issues.map(
    ({ path, message }) => `  ${path.join('.')}: ${message}`,
  );
  throw new ConfigurationError(`Instellingen kloppen niet (${source}):\n${problems.join('\n')}`);
}

function readJson<T extends z.ZodType>(schema: T, file: string): z.infer<T> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    throw new ConfigurationError(`${file} ontbreekt; "npm start" maakt het bestand`, { cause });
  }
  return parse(schema, JSON.parse(text), file);
}

/** `strapi build` loads the configuration too, before there are any secrets; none of these end up in the build. */
export const isBuild = process.env['CMS_PHASE'] === 'build';
const unused = 'not-used-by-the-build';

export const environment = parse(environmentSchema, process.env, 'omgeving');

const folder = join(environment.dataDir, 'cms');

/** What the cms writes. Strapi wants its folders to be there. */
export const files = {
  public: join(folder, 'public'),
  uploads: join(folder, 'public', 'uploads'),
  database: join(folder, 'cms.db'),
  /** Photos that wait for a decision; no web server serves them. */
  heldPhotos: join(folder, 'held-photos'),
  mail: join(environment.dataDir, 'mail'),
};
if (!isBuild) mkdirSync(files.uploads, { recursive: true });

export const secrets: Secrets = isBuild
  ? {
      appKeys: [unused],
      apiTokenSalt: unused,
      adminJwtSecret: unused,
      transferTokenSalt: unused,
      jwtSecret: unused,
      encryptionKey: unused,
      previewSecret: unused,
      intakeToken: unused,
    }
  : readJson(secretsSchema, join(environment.dataDir, 'secrets', 'cms.json'));

/** Read when it is needed: only an installation that starts has accounts to make. */
export const readCredentials = (): Credentials =>
  readJson(credentialsSchema, join(environment.dataDir, 'credentials.json'));
