import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newInstallation, removeInstallation } from '../../test-support/boot-cms.ts';

describe('the configuration of the cms', () => {
  let dataDir: string;
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'cms-environment-'));
    vi.resetModules();
    vi.stubEnv('DATA_DIR', dataDir);
    vi.stubEnv('CMS_PHASE', '');
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const load = () => import('./index.ts');

  it('has the secrets that the launcher made, and a place for files', async () => {
    const installation = newInstallation();
    vi.stubEnv('DATA_DIR', installation.dataDir);
    const { secrets, files, readCredentials } = await load();
    expect(secrets.appKeys).toHaveLength(4);
    expect(existsSync(files.uploads)).toBe(true);
    expect(readCredentials().editor.email).toBe('redactie@proefdorp.example');
    removeInstallation(installation);
  });

  it('says what to do when the secrets are not there', async () => {
    await expect(load()).rejects.toThrow(/cms\.json ontbreekt; "npm start"/);
  });

  it('names every secret that is missing or too short', async () => {
    mkdirSync(join(dataDir, 'secrets'));
    const few = { appKeys: ['a'.repeat(32)], jwtSecret: 'kort', apiTokenSalt: 'b'.repeat(32) };
    writeFileSync(join(dataDir, 'secrets', 'cms.json'), JSON.stringify(few));
    const problem = await load().catch(String);
    for (const name of ['adminJwtSecret', 'transferTokenSalt', 'jwtSecret', 'encryptionKey']) {
      expect(problem).toContain(name);
    }
    expect(problem).not.toContain('apiTokenSalt');
    expect(problem).not.toContain('kort');
  });

  it('names every setting that is wrong', async () => {
    vi.stubEnv('CMS_PORT', 'x');
    vi.stubEnv('DATABASE_URL', 'mysql://db');
    const problem = await load().catch(String);
    expect(problem).toContain('CMS_PORT');
    expect(problem).toContain('DATABASE_URL');
  });

  it('needs no secrets for a build, and writes nothing', async () => {
    vi.stubEnv('CMS_PHASE', 'build');
    vi.stubEnv('DATA_DIR', join(dataDir, 'nergens'));
    const { isBuild } = await load();
    expect(isBuild).toBe(true);
    expect(existsSync(join(dataDir, 'nergens'))).toBe(false);
  });
});
