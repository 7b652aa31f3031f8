import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DiskFiles } from './public-files.ts';

const LONG = '<p>Een buurt die samen kookt, leest en bouwt.</p>'.repeat(100);
const OTHER = LONG.replaceAll('kookt', 'zingt');

describe('the folder with published files', () => {
  let files: DiskFiles;
  beforeEach(async () => {
    files = new DiskFiles(await mkdtemp(join(tmpdir(), 'public-')));
  });
  afterEach(() => rm(files.root, { recursive: true }));

  const namesIn = async (folder: string) => (await readdir(join(files.root, folder))).sort();
  const compressed = async (path: string) => [
    brotliDecompressSync(await readFile(join(files.root, `${path}.br`))).toString(),
    gunzipSync(await readFile(join(files.root, `${path}.gz`))).toString(),
  ];

  it('holds text compressed as well', async () => {
    await files.write('/nieuws/', LONG);
    expect(await namesIn('nieuws')).toEqual(['index.html', 'index.html.br', 'index.html.gz']);
    expect(await compressed('nieuws/index.html')).toEqual([LONG, LONG]);
    expect(await files.hasSoundEncodings('/nieuws/', Buffer.from(LONG))).toBe(true);
  });

  it('leaves alone what is short or compressed by itself', async () => {
    await files.write('/robots.txt', 'User-agent: *');
    await files.write('/media/a.webp', LONG);
    expect(await namesIn('.')).toEqual(['media', 'robots.txt']);
    expect(await namesIn('media')).toEqual(['a.webp']);
    expect(await files.hasSoundEncodings('/media/a.webp', Buffer.from(LONG))).toBe(true);
  });

  it('replaces them together', async () => {
    await files.write('/nieuws/', LONG);
    await files.write('/nieuws/', OTHER);
    expect(await compressed('nieuws/index.html')).toEqual([OTHER, OTHER]);
    await files.write('/nieuws/', 'kort');
    expect(await namesIn('nieuws')).toEqual(['index.html']);
  });

  it('takes them away together', async () => {
    await files.write('/nieuws/', LONG);
    await files.remove('/nieuws/');
    expect(await namesIn('.')).toEqual([]);
  });

  it('takes what was compressed already as it is', async () => {
    await files.write('/a.json', LONG, [{ suffix: '.br', content: Buffer.from('gegeven') }]);
    expect(await readFile(join(files.root, 'a.json.br'), 'utf8')).toBe('gegeven');
    expect(await namesIn('.')).toEqual(['a.json', 'a.json.br']);
  });

  it('sees that a compressed file is missing, holds something else or is broken', async () => {
    const isSound = () => files.hasSoundEncodings('/nieuws/', Buffer.from(LONG));
    await files.write('/nieuws/', LONG);
    await rm(join(files.root, 'nieuws/index.html.br'));
    expect(await isSound()).toBe(false);
    await files.write('/nieuws/', OTHER);
    expect(await isSound()).toBe(false);
    await files.write('/nieuws/', LONG);
    await writeFile(join(files.root, 'nieuws/index.html.gz'), 'stuk');
    expect(await isSound()).toBe(false);
  });

  it('names what was written, and what lies about on its own', async () => {
    await files.write('/nieuws/', LONG);
    await writeFile(join(files.root, 'weg.html.br'), 'van vroeger');
    expect(await files.list()).toEqual(['/nieuws/index.html', '/weg.html.br']);
  });

  it('gives each version another second, since web servers go by that', async () => {
    const path = join(files.root, 'nieuws/index.html');
    const seconds = async () =>
      Promise.all(
        ['', '.br', '.gz'].map(async (suffix) =>
          Math.floor((await stat(path + suffix)).mtimeMs / 1000),
        ),
      );
    await files.write('/nieuws/', LONG);
    const future = 4_000_000_000;
    await utimes(path, future, future);
    await files.write('/nieuws/', OTHER);
    expect(await seconds()).toEqual([future + 1, future + 1, future + 1]);
    await files.write('/nieuws/', LONG);
    expect(await seconds()).toEqual([future + 2, future + 2, future + 2]);
  });

  it('copies what the build made once', async () => {
    const build = await mkdtemp(join(tmpdir(), 'build-'));
    await writeFile(join(build, 'a.css'), LONG);
    await files.copyFrom(build);
    const { ino } = await stat(join(files.root, 'a.css'));
    await files.copyFrom(build);
    expect((await stat(join(files.root, 'a.css'))).ino).toBe(ino);
    expect(await compressed('a.css')).toEqual([LONG, LONG]);
    await rm(build, { recursive: true });
  });
});
