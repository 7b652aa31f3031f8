import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ADMIN_KEY_UID, apiKeyFor, SEARCH_KEY_UID } from '../../search/src/keys.ts';
import { ensureSecrets } from './secrets.js';

const FILES = ['credentials.json', 'secrets/cms.json', 'secrets/search.json', 'secrets/site.json'];

describe('the secrets of an installation', () => {
  let dataDir: string;
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'secrets-'));
  });
  afterEach(() => {
    rmSync(dataDir, { recursive: true });
  });

  const ensure = (meiliMasterKey?: string) =>
    ensureSecrets({ dataDir, network: 'dorp', meiliMasterKey });
  const text = (file: string) => readFileSync(join(dataDir, file), 'utf8');
  const read = (file: string): unknown => JSON.parse(text(file));
  const mode = (file: string) => statSync(join(dataDir, file)).mode & 0o777;

  it('are readable by their owner alone', () => {
    ensure();
    expect(FILES.map(mode)).toEqual([0o600, 0o600, 0o600, 0o600]);
    expect(mode('secrets')).toBe(0o700);
  });

  it('stay as they are when they are there', () => {
    ensure();
    const before = FILES.map(text);
    ensure();
    expect(FILES.map(text)).toEqual(before);
  });

  it('get what a newer version needs, without losing the rest', () => {
    ensure();
    writeFileSync(join(dataDir, 'secrets/cms.json'), '{"jwtSecret":"oud"}');
    ensure();
    expect(read('secrets/cms.json')).toMatchObject({
      jwtSecret: 'oud',
      appKeys: [expect.any(String), expect.any(String), expect.any(String), expect.any(String)],
    });
  });

  it('give each person an address of the network and a strong password', () => {
    ensure();
    const strong: unknown = expect.stringMatching(/^(?=.*[a-z])(?=.*[A-Z])(?=.*\d).{20,}$/);
    expect(read('credentials.json')).toMatchObject({
      editor: { email: 'redactie@dorp.example', password: strong },
      coordinator: { email: 'coordinatie@dorp.example', password: strong },
      moderator: { email: 'moderatie@dorp.example', password: strong },
      administrator: { email: 'beheer@dorp.example', password: strong },
      cmsToken: expect.stringMatching(/^[0-9a-f]{256}$/) as unknown,
    });
  });

  it('hold the keys of the index that the search service works with', () => {
    ensure('hoofdsleutel');
    const searchKey = apiKeyFor(SEARCH_KEY_UID, 'hoofdsleutel');
    const searchAdminKey = apiKeyFor(ADMIN_KEY_UID, 'hoofdsleutel');
    expect(read('secrets/site.json')).toMatchObject({ searchKey, searchAdminKey });
    expect(read('credentials.json')).toMatchObject({ searchKey, searchAdminKey });
  });

  it('follow another master key in every file that holds keys of the index', () => {
    ensure('eerste');
    const before = read('credentials.json');
    ensure('tweede');
    expect(read('credentials.json')).not.toEqual(before);
    const { searchKey } = read('secrets/site.json') as { searchKey: string };
    expect(read('credentials.json')).toMatchObject({ searchKey });
  });

  it('are not replaced when a file cannot be read: that would lock everyone out', () => {
    ensure();
    writeFileSync(join(dataDir, 'secrets/cms.json'), '{"jwtSecret":');
    expect(ensure()).toMatchObject({ kind: 'refused' });
    expect(text('secrets/cms.json')).toBe('{"jwtSecret":');
  });
});
