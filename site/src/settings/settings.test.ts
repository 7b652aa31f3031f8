import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSettings, SettingsError } from './settings.ts';

describe('the settings of the site', () => {
  let dataDir: string;

  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'settings-'));
    mkdirSync(join(dataDir, 'secrets'));
    const secret = 'x'.repeat(32);
    writeFileSync(
      join(dataDir, 'secrets', 'site.json'),
      JSON.stringify({
        cmsToken: secret,
        searchAdminKey: secret,
        searchKey: secret,
        intakeToken: secret,
        formSecret: secret,
      }),
    );
  });

  afterEach(() => {
    rmSync(dataDir, { recursive: true });
  });

  it('follow from host and ports when nothing is said', () => {
    const settings = readSettings({ DATA_DIR: dataDir });
    expect(settings.siteUrl.href).toBe('http://127.0.0.1:4321/');
    expect(settings.cmsUrl).toBe('http://127.0.0.1:1337');
    expect(settings.searchUrl).toBe('http://127.0.0.1:7700');
  });

  it('take an empty variable for one that is not there', () => {
    expect(readSettings({ DATA_DIR: dataDir, SITE_PORT: '' }).port).toBe(4321);
  });

  it('take the proxies that are trusted from a list', () => {
    expect(readSettings({ DATA_DIR: dataDir }).trustedProxies).toEqual([]);
    const TRUST_PROXY = 'loopback, 10.0.0.0/8,2001:db8::1';
    expect(readSettings({ DATA_DIR: dataDir, TRUST_PROXY }).trustedProxies).toEqual([
      'loopback',
      '10.0.0.0/8',
      '2001:db8::1',
    ]);
  });

  it('name a proxy that is no address', () => {
    const read = () => readSettings({ DATA_DIR: dataDir, TRUST_PROXY: 'loopback,proxy' });
    expect(read).toThrow(/TRUST_PROXY: .*adressen/);
  });

  it('name every problem at once', () => {
    const read = () => readSettings({ DATA_DIR: dataDir, SITE_PORT: '0', MEILI_URL: 'geen adres' });
    expect(read).toThrow(SettingsError);
    expect(read).toThrow(/SITE_PORT[\s\S]*MEILI_URL/);
  });

  it('say which file is missing', () => {
    rmSync(join(dataDir, 'secrets', 'site.json'));
    expect(() => readSettings({ DATA_DIR: dataDir })).toThrow(/site\.json ontbreekt/);
  });
});
