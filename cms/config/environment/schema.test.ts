import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { environmentSchema } from './schema.ts';

describe('the environment of the cms', () => {
  it('may be empty, or hold empty variables', () => {
    const expected = {
      host: '127.0.0.1',
      port: 1337,
      databaseUrl: undefined,
      publicCmsUrl: 'http://127.0.0.1:1337',
      publicSiteUrl: 'http://127.0.0.1:4321',
      network: 'burgerkrachtcentrale',
      trustProxy: [],
    };
    expect(environmentSchema.parse({})).toMatchObject(expected);
    const empty = Object.fromEntries(
      [
        'HOST',
        'CMS_PORT',
        'SITE_PORT',
        'DATA_DIR',
        'DATABASE_URL',
        'PUBLIC_CMS_URL',
        'NETWORK',
      ].map((name) => [name, '']),
    );
    expect(environmentSchema.parse(empty)).toEqual(environmentSchema.parse({}));
  });

  it('says where everything is', () => {
    expect(
      environmentSchema.parse({
        HOST: '0.0.0.0',
        CMS_PORT: '2000',
        SITE_PORT: '3000',
        DATA_DIR: 'gegevens',
        DATABASE_URL: 'postgres://u:p@db/cms',
        PUBLIC_CMS_URL: 'https://redactie.proefdorp.example',
      }),
    ).toMatchObject({
      port: 2000,
      dataDir: resolve('gegevens'),
      databaseUrl: 'postgres://u:p@db/cms',
      publicCmsUrl: 'https://redactie.proefdorp.example',
      publicSiteUrl: 'http://0.0.0.0:3000',
    });
  });

  it('reads the proxies to believe as a list', () => {
    const { trustProxy } = environmentSchema.parse({ TRUST_PROXY: '172.30.17.2, 10.0.0.0/8' });
    expect(trustProxy).toEqual(['172.30.17.2', '10.0.0.0/8']);
  });

  it('names all that is wrong at once', () => {
    const result = environmentSchema.safeParse({
      CMS_PORT: '70000',
      SITE_PORT: 'vier',
      DATABASE_URL: 'mysql://x/y',
      PUBLIC_SITE_URL: 'proefdorp',
      TRUST_PROXY: 'de voordeur',
      MAIL_FROM: 'a@b.example\r\nBcc: c@d.example',
      SMTP_URL: 'http://post.example',
    });
    expect(result.error?.issues.map(({ path }) => path.join('.')).toSorted()).toEqual([
      'CMS_PORT',
      'DATABASE_URL',
      'MAIL_FROM',
      'PUBLIC_SITE_URL',
      'SITE_PORT',
      'SMTP_URL',
      'TRUST_PROXY',
    ]);
  });
});
