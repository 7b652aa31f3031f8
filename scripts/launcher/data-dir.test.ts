import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ensureDataDir } from './data-dir.js';

describe('the data folder', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'data-dir-'));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const modeOf = (name: string) => statSync(join(folder, 'data', name)).mode & 0o777;

  it('keeps what the product writes for itself from other users of the machine', () => {
    mkdirSync(join(folder, 'data', 'cms'), { recursive: true, mode: 0o755 });
    expect(ensureDataDir(join(folder, 'data'))).toBeUndefined();
    for (const name of ['cms', 'site', 'search', 'logs', 'mail']) expect(modeOf(name)).toBe(0o700);
  });

  it('is refused with a reason when a file is in its place', () => {
    writeFileSync(join(folder, 'data'), '');
    expect(ensureDataDir(join(folder, 'data'))).toMatchObject({
      reason: expect.stringContaining('daar staat een bestand') as unknown,
    });
  });
});
