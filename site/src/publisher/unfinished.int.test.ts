import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Unfinished } from './unfinished.ts';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'unfinished-'));
  file = join(folder, 'unfinished.log');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** A publication that is committed. */
function commit(unfinished: Unfinished): void {
  unfinished.settle();
  unfinished.clearSettled();
}

describe('what a publication has not finished', () => {
  it('is known after a crash, and forgotten once committed', () => {
    const unfinished = new Unfinished(file);
    unfinished.noteAll(['/a/', '/b/']);
    expect([...new Unfinished(file).paths()]).toEqual(['/a/', '/b/']);
    commit(unfinished);
    expect(existsSync(file)).toBe(false);
    expect(unfinished.paths().size).toBe(0);
  });

  it('is no work for others while a thread has it in hand', () => {
    const unfinished = new Unfinished(file);
    unfinished.handOver('/open-data/initiatieven.csv');
    unfinished.note('/a/');
    expect([...unfinished.paths()]).toEqual(['/a/']);
  });

  it('outlives the commit of others while a thread has it in hand', () => {
    const unfinished = new Unfinished(file);
    unfinished.handOver('/open-data/initiatieven.csv');
    unfinished.note('/a/');
    commit(unfinished);
    expect(new Unfinished(file).paths()).toContain('/open-data/initiatieven.csv');
    unfinished.note('/a/');
    expect([...unfinished.paths()]).toEqual(['/a/']);
  });

  it('is to be made anew when the thread is done and nothing was committed', () => {
    const unfinished = new Unfinished(file);
    unfinished.handOver('/sitemap-0.xml');
    unfinished.takeBack('/sitemap-0.xml');
    unfinished.unsettle();
    expect([...unfinished.paths()]).toEqual(['/sitemap-0.xml']);
    commit(unfinished);
    expect(existsSync(file)).toBe(false);
  });
});
