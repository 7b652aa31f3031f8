import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { readFile, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { photoFiles } from './photo-files.ts';

const ID = 'a'.repeat(32);
const pictures = { large: Buffer.from('groot'), small: Buffer.from('klein') };
const NOON = new Date('2031-05-01T12:00:00.000Z');

describe('the files of photos', () => {
  let root: string;
  let folder: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'photo-files-'));
    folder = join(root, 'held');
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('are for the owner of the process alone, whole or not there', async () => {
    const files = photoFiles(folder);
    await files.save(ID, pictures);
    expect(await readFile(files.path(ID, 'small'), 'utf8')).toBe('klein');
    expect(statSync(files.path(ID, 'large')).mode & 0o777).toBe(0o600);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it.each(['../../etc/passwd', `${'a'.repeat(30)}/../x`, '', '.', `${ID}\0`])(
    'never lie anywhere else, whatever the id: %j',
    (id) => {
      expect(() => photoFiles(folder).path(id, 'large')).toThrow();
    },
  );

  it('go, both of them, and do not mind being gone', async () => {
    const files = photoFiles(folder);
    await files.save(ID, pictures);
    await files.remove([ID]);
    await files.remove([ID]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('are found by their age, also what was only half written', async () => {
    const files = photoFiles(folder);
    expect(await files.olderThan(NOON)).toEqual([]);
    await files.save(ID, pictures);
    const half = `${'b'.repeat(32)}.large.jpg.part`;
    await writeFile(join(folder, half), 'half');
    await writeFile(join(folder, 'iets-anders.txt'), 'van een ander');
    const before = new Date(NOON.getTime() - 1000);
    for (const name of readdirSync(folder)) await utimes(join(folder, name), before, before);
    expect((await files.olderThan(NOON)).toSorted()).toEqual([ID, 'b'.repeat(32)]);
    expect(await files.olderThan(before)).toEqual([]);
    expect(existsSync(join(folder, 'iets-anders.txt'))).toBe(true);
  });
});
