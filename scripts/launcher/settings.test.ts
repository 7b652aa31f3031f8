import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSettings } from './settings.js';

describe('settings of a start', () => {
  let root: string;
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'settings-'));
    for (const name of ['dorp', 'stad']) {
      mkdirSync(join(root, 'cms/networks', name), { recursive: true });
      writeFileSync(join(root, 'cms/networks', name, 'network.yaml'), '');
    }
    mkdirSync(join(root, 'cms/networks/half'));
  });
  afterAll(() => {
    rmSync(root, { recursive: true });
  });

  function accepted(env: NodeJS.ProcessEnv) {
    const read = readSettings({ NETWORK: 'dorp', ...env }, root);
    if (read.kind === 'refused') throw new Error(read.reason);
    return read.settings;
  }
  function refusal(env: NodeJS.ProcessEnv): string {
    const read = readSettings({ NETWORK: 'dorp', ...env }, root);
    return read.kind === 'refused' ? read.reason : 'accepted';
  }

  it('works without any variable but the network', () => {
    expect(accepted({})).toMatchObject({
      dataDir: join(root, '.data'),
      siteUrl: 'http://127.0.0.1:4321',
      publicCmsUrl: 'http://127.0.0.1:1337',
      searchUrl: 'http://127.0.0.1:7700',
      embeddedSearch: true,
    });
  });

  it('treats an empty variable as one that is not set', () => {
    expect(accepted({ SITE_PORT: '', MEILI_URL: ' ' })).toEqual(accepted({}));
  });

  it('reaches a server that listens everywhere through this machine itself', () => {
    expect(accepted({ HOST: '0.0.0.0' }).cmsUrl).toBe('http://127.0.0.1:1337');
    expect(accepted({ HOST: '::' }).cmsUrl).toBe('http://[::1]:1337');
  });

  it('takes a real search server with its key in place of the embedded one', () => {
    const settings = accepted({ MEILI_URL: 'http://zoek.example:7700/', MEILI_MASTER_KEY: 'k' });
    expect(settings).toMatchObject({
      searchUrl: 'http://zoek.example:7700',
      embeddedSearch: false,
      meiliMasterKey: 'k',
    });
  });

  it('names every problem at once', () => {
    const env = {
      SITE_PORT: 'vier',
      CMS_PORT: '70000',
      NETWORK: 'half',
      MEILI_URL: 'zoek.example',
    };
    expect(refusal(env).split('\n')).toEqual([
      'SITE_PORT=vier is geen poort: kies een getal van 1 tot en met 65535.',
      'CMS_PORT=70000 is geen poort: kies een getal van 1 tot en met 65535.',
      'NETWORK=half is er niet. Wel aanwezig: dorp, stad.',
      'MEILI_URL is geen adres dat begint met http:// of https://.',
      'Bij MEILI_URL hoort ook MEILI_MASTER_KEY.',
    ]);
  });

  it('refuses one port for two parts', () => {
    expect(refusal({ SITE_PORT: '1337' })).toContain('drie verschillende poorten');
  });

  it('believes only proxies that are addresses', () => {
    expect(refusal({ TRUST_PROXY: '127.0.0.1, 10.0.0.0/8, ::1, loopback' })).toBe('accepted');
    expect(refusal({ TRUST_PROXY: '127.0.0.1, de voordeur, 10.0.0.0/64' })).toBe(
      'TRUST_PROXY: geen adres of reeks van adressen: de voordeur, 10.0.0.0/64.',
    );
  });

  it('keeps a password in a wrong address to itself', () => {
    expect(refusal({ DATABASE_URL: 'mysql://iemand:geheim@db.example/x' })).not.toContain('geheim');
  });
});
