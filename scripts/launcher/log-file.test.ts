import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lastLines, openLog } from './log-file.js';

describe('a log', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'log-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('goes on where it ended', () => {
    const file = join(folder, 'logs/cms.log');
    openLog(file).append('een\n');
    openLog(file).append('twee\n');
    expect(readFileSync(file, 'utf8')).toBe('een\ntwee\n');
  });

  it('moves aside when it is full', () => {
    const file = join(folder, 'cms.log');
    writeFileSync(file, 'x'.repeat(10_000_001));
    openLog(file).append('nieuw\n');
    expect(readFileSync(file, 'utf8')).toBe('nieuw\n');
    expect(readFileSync(`${file}.1`, 'utf8')).toHaveLength(10_000_001);
  });

  it('shows its end', () => {
    const file = join(folder, 'cms.log');
    writeFileSync(file, 'een\ntwee\ndrie\n');
    expect(lastLines(file, 2)).toBe('twee\ndrie');
    expect(lastLines(join(folder, 'absent.log'), 2)).toBe('');
  });
});
