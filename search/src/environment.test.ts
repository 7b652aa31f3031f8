import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readEnvironment } from './environment.ts';

const KEY = 'sleutel-van-zestien-tekens';
let dataDir: string;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'search-environment-'));
});
afterEach(() => {
  rmSync(dataDir, { recursive: true });
});

describe('readEnvironment', () => {
  it('has a default for everything', () => {
    const read = readEnvironment({ DATA_DIR: dataDir, MEILI_URL: '' });
    expect(read).toEqual({
      kind: 'ok',
      environment: {
        host: '127.0.0.1',
        port: 7700,
        searchDir: join(dataDir, 'search'),
        meiliUrl: null,
        masterKey: null,
      },
    });
  });

  it('takes the master key from the secrets when it is not in the environment', () => {
    mkdirSync(join(dataDir, 'secrets'));
    writeFileSync(join(dataDir, 'secrets', 'search.json'), JSON.stringify({ masterKey: KEY }));
    expect(readEnvironment({ DATA_DIR: dataDir })).toMatchObject({
      environment: { masterKey: KEY },
    });
    const other = 'een-heel-andere-sleutel';
    expect(readEnvironment({ DATA_DIR: dataDir, MEILI_MASTER_KEY: other })).toMatchObject({
      environment: { masterKey: other },
    });
  });

  it('names everything that is wrong at once', () => {
    const read = readEnvironment({
      SEARCH_PORT: 'x',
      MEILI_URL: 'nergens',
      MEILI_MASTER_KEY: 'kort',
    });
    expect(read).toMatchObject({ kind: 'refused', problems: { length: 3 } });
  });

  it('refuses secrets that cannot be read', () => {
    mkdirSync(join(dataDir, 'secrets'));
    writeFileSync(join(dataDir, 'secrets', 'search.json'), '{');
    expect(readEnvironment({ DATA_DIR: dataDir })).toMatchObject({ kind: 'refused' });
  });

  it('refuses to listen to the outside world without a key', () => {
    expect(readEnvironment({ DATA_DIR: dataDir, HOST: '0.0.0.0' })).toMatchObject({
      kind: 'refused',
    });
  });
});
