import { resolve } from 'node:path';
import proxyaddr from 'proxy-addr';
import { z } from 'zod';

const port = z.coerce.number().int().min(1).max(65535);
const empty = (value: unknown) => (value === '' ? undefined : value);
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(empty, schema.optional());

/** Addresses, ranges (`10.0.0.0/8`) or names such as `loopback`, with commas between. */
const addresses = z
  .string()
  .transform((text) => text.split(',').map((part) => part.trim()))
  .refine(areAddresses, 'geen lijst van adressen, met komma’s ertussen');

function areAddresses(list: string[]): boolean {
  try {
    proxyaddr.compile(list);
    return true;
  } catch {
    return false;
  }
}

/** All that the cms takes from its environment; the defaults live here and nowhere else. */
export const environmentSchema = z
  .object({
    HOST: z.preprocess(empty, z.string().default('127.0.0.1')),
    CMS_PORT: z.preprocess(empty, port.default(1337)),
    SITE_PORT: z.preprocess(empty, port.default(4321)),
    DATA_DIR: z.preprocess(empty, z.string().default(resolve('..', '.data'))),
    DATABASE_URL: optional(z.url({ protocol: /^postgres(ql)?$/ })),
    PUBLIC_CMS_URL: optional(z.url()),
    PUBLIC_SITE_URL: optional(z.url()),
    NETWORK: z.preprocess(empty, z.string().default('burgerkrachtcentrale')),
    TRUST_PROXY: z.preprocess(empty, addresses.default([])),
    MAIL_FROM: optional(z.string().regex(/^[^\r\n]*[^\s@<>]+@[^\s@<>]+>?$/)),
    SMTP_URL: optional(z.url({ protocol: /^smtps?$/ })),
  })
  .transform((env) => ({
    host: env.HOST,
    port: env.CMS_PORT,
    dataDir: resolve(env.DATA_DIR),
    databaseUrl: env.DATABASE_URL,
    publicCmsUrl: env.PUBLIC_CMS_URL ?? `http://${env.HOST}:${env.CMS_PORT}`,
    publicSiteUrl: env.PUBLIC_SITE_URL ?? `http://${env.HOST}:${env.SITE_PORT}`,
    network: env.NETWORK,
    trustProxy: env.TRUST_PROXY,
    mailFrom: env.MAIL_FROM,
    smtpUrl: env.SMTP_URL,
  }));

export type Environment = z.infer<typeof environmentSchema>;
