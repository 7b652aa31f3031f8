import { describe, expect, it } from 'vitest';
import type { OpenFile } from './open-file.ts';
import { RecentFiles } from './recent-files.ts';

const aFile = (size: number): OpenFile => ({
  size,
  etag: '"a"',
  modified: 0,
  content: Buffer.alloc(size),
  read: () => expect.unreachable(),
  close: () => Promise.resolve(),
});

describe('files that were read of late', () => {
  it('are given only to who asks for that very version', () => {
    const recent = new RecentFiles();
    const file = aFile(10);
    recent.keep('/a', '1', file);
    expect(recent.get('/a', '1')).toBe(file);
    expect(recent.get('/a', '2')).toBeNull();
    expect(recent.get('/b', '1')).toBeNull();
  });

  it('make room for each other, the longest unused first', () => {
    const recent = new RecentFiles(25);
    recent.keep('/a', '1', aFile(10));
    recent.keep('/b', '1', aFile(10));
    recent.get('/a', '1');
    recent.keep('/c', '1', aFile(10));
    expect([recent.get('/a', '1'), recent.get('/b', '1')]).toEqual([expect.anything(), null]);
  });

  it('count each file once, however often it changes', () => {
    const recent = new RecentFiles(25);
    recent.keep('/a', '1', aFile(10));
    for (const version of ['1', '2', '3', '4']) recent.keep('/b', version, aFile(10));
    expect(recent.get('/a', '1')).not.toBeNull();
  });
});
