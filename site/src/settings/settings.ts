/** All that the site takes from its environment; the only place that reads it. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { trustedProxies } from './trusted-proxies.ts';

const port = z.coerce.number().int().min(1).max(65535);
const empty = (value: unknown) => (value === '' ? undefined : value);

const environment = z.object({
  HOST: z.preprocess(empty, z.string().default('127.0.0.1')),
  SITE_PORT: z.preprocess(empty, port.default(4321)),
  CMS_PORT: z.preprocess(empty, port.default(1337)),
  SEARCH_PORT: z.preprocess(empty, port.default(7700)),
  DATA_DIR: z.preprocess(empty, z.string().default(resolve(import.meta.dirname, '../../../.data'))),
  CMS_URL: z.preprocess(empty, z.url().optional()),
  MEILI_URL: z.preprocess(empty, z.url().optional()),
  PUBLIC_SITE_URL: z.preprocess(empty, z.url().optional()),
  PUBLIC_CMS_URL: z.preprocess(empty, z.url().optional()),
  TRUST_PROXY: z.preprocess(empty, trustedProxies.default([])),
});

const secrets = z.object({
  cmsToken: z.string().min(16),
  searchAdminKey: z.string().min(16),
  searchKey: z.string().min(16),
  /** Hands on to the cms what visitors send. */
  intakeToken: z.string().min(16),
  /** Signs the forms. */
  formSecret: z.string().min(16),
});

export interface Settings {
  host: string;
  port: number;
  dataDir: string;
  cmsUrl: string;
  searchUrl: string;
  siteUrl: URL;
  /** Where the admin is, which shows previews of this site. */
  publicCmsUrl: URL;
  /** Proxies of which the visitor's address is believed. */
  trustedProxies: readonly string[];
  secrets: z.infer<typeof secrets>;
}

export class SettingsError extends Error {
  override name = 'SettingsError';
}

/** @throws SettingsError that names every problem */
export function readSettings(variables: NodeJS.ProcessEnv): Settings {
  const env = parse(environment, variables, 'omgeving');
  const dataDir = resolve(env.DATA_DIR);
  const file = join(dataDir, 'secrets', 'site.json');
  return {
    host: env.HOST,
    port: env.SITE_PORT,
    dataDir,
    cmsUrl: env.CMS_URL ?? `http://${env.HOST}:${env.CMS_PORT}`,
    searchUrl: env.MEILI_URL ?? `http://${env.HOST}:${env.SEARCH_PORT}`,
    siteUrl: new URL(env.PUBLIC_SITE_URL ?? `http://${env.HOST}:${env.SITE_PORT}`),
    publicCmsUrl: new URL(env.PUBLIC_CMS_URL ?? `http://${env.HOST}:${env.CMS_PORT}`),
    trustedProxies: env.TRUST_PROXY,
    secrets: parse(secrets, readJson(file), file),
  };
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new SettingsError(`${file} ontbreekt of is geen JSON; "npm start" maakt het bestand`, {
      cause,
    });
  }
}

function parse<T extends z.ZodType>(schema: T, data: unknown, source: string): z.infer<T> {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const problems = result.error.issues.map(
    ({ path, message }) => `  ${path.join('.')}: ${message}`,
  );
  throw new SettingsError(`Instellingen kloppen niet (${source}):\n${problems.join('\n')}`);
}
