import { describe, expect, it } from 'vitest';
import { MemoryFiles } from '../../test-support/memory-files.ts';
import type { RenderedPage } from './rendered.ts';
import { writeHere } from './write-here.ts';

const PATH = '/nieuws/molen/';
const PICTURE = '/media/molen-480.webp';

const aPage = (files: string[] = []): RenderedPage => ({
  kind: 'page',
  record: { path: PATH, hash: 'nu', reads: '[]', wakeAt: null, document: null, files },
  body: new Uint8Array(Buffer.from('De molen')),
  isWritten: false,
  isBare: false,
  announced: [],
  renditions: new Map(),
  shared: new Map(),
});

describe('a page that is written where it is made', () => {
  it.each(['vroeger', null])('replaces a file that holds something else (%s)', async (known) => {
    const files = new MemoryFiles();
    const page = await writeHere(files, aPage(), known);
    expect([page.isWritten, page.body, files.text(PATH)]).toEqual([true, null, 'De molen']);
  });

  it('leaves compressing for later, unless it gathers everything', async () => {
    const page = aPage();
    const gathered = { ...page, record: { ...page.record, path: '/sitemap-0.xml' } };
    const [bare, whole] = [
      await writeHere(new MemoryFiles(), page, null),
      await writeHere(new MemoryFiles(), gathered, null),
    ];
    expect([bare.isBare, whole.isBare]).toEqual([true, false]);
  });

  it('leaves a file alone that holds it already', async () => {
    const files = new MemoryFiles();
    const page = await writeHere(files, aPage(), 'nu');
    expect([page.isWritten, page.body, files.log]).toEqual([false, null, []]);
  });

  it('hands back a page whose picture is not there yet', async () => {
    const files = new MemoryFiles();
    const page = aPage([PICTURE]);
    expect(await writeHere(files, page, 'vroeger')).toBe(page);
    expect(files.log).toEqual([]);
  });

  it('writes a page whose picture is there', async () => {
    const files = new MemoryFiles();
    await files.write(PICTURE, 'beeld');
    const page = await writeHere(files, aPage([PICTURE]), 'vroeger');
    expect([page.isWritten, files.text(PATH)]).toEqual([true, 'De molen']);
  });
});
