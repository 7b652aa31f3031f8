import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockOwner, takeLock } from './lock.js';

describe('a lock', () => {
  let file: string;
  beforeEach(() => {
    file = join(mkdtempSync(join(tmpdir(), 'lock-')), 'launcher.lock');
  });
  afterEach(() => {
    rmSync(join(file, '..'), { recursive: true });
  });

  it('is held by one process until it lets go', () => {
    const lock = takeLock(file);
    expect(takeLock(file)).toEqual({ kind: 'taken', pid: process.pid });
    if (lock.kind === 'held') lock.release();
    expect(lockOwner(file)).toBeUndefined();
    expect(takeLock(file).kind).toBe('held');
  });

  it('passes over a lock whose process is gone', () => {
    writeFileSync(file, '999999999 12345\n');
    expect(takeLock(file).kind).toBe('held');
  });

  it('passes over a lock whose process number now belongs to another process', () => {
    takeLock(file);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/ \d*/, ' 1'));
    expect(lockOwner(file)).toBeUndefined();
  });

  it('passes over a file that a crash left empty', () => {
    writeFileSync(file, '');
    expect(takeLock(file).kind).toBe('held');
  });
});
