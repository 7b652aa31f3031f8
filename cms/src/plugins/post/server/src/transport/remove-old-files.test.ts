import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { removeOldMailFiles } from './remove-old-files.ts';

const DAY = 24 * 60 * 60 * 1000;
const NOW = new Date('2031-05-06T10:00:00Z');
const daysAgo = (days: number) => new Date(NOW.getTime() - days * DAY);

describe('files of old mail', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'mail-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const write = (name: string, days: number) => {
    writeFileSync(join(folder, name), '');
    utimesSync(join(folder, name), daysAgo(days), daysAgo(days));
  };

  it('go, and nothing else does', async () => {
    write('oud.eml', 31);
    write('nieuw.eml', 29);
    write('aantekening.txt', 90);
    await removeOldMailFiles(folder, daysAgo(30));
    expect(readdirSync(folder).sort()).toEqual(['aantekening.txt', 'nieuw.eml']);
  });

  it('need no folder', async () => {
    const missing = join(folder, 'nooit');
    await removeOldMailFiles(missing, NOW);
    expect(existsSync(missing)).toBe(false);
  });
});
